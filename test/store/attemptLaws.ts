import { expect, it } from 'vitest';
import type { Store } from '../../sdk/server/store/store.ts';
import { eachStore } from './eachStore.ts';
import * as make from './factories.ts';

export function attemptLaws(open: () => Promise<Store>): void {
  const { store, write } = eachStore(open);
  const given = (): Promise<void> => write(async (records) => {
    for (const id of ['m1', 'm2']) await records.saveMember(make.member(id));
    await records.saveCharges([make.charge('chg_1', 'm1', { wholeOnly: true, control: 'full', hasCard: true }), make.charge('chg_2', 'm1'), make.charge('chg_3', 'm2')]);
  });

  it('a charge keeps how far it may be collected', async () => {
    await given();
    expect(await store().reader.charge('chg_1')).toMatchObject({ wholeOnly: true, control: 'full', hasCard: true });
    expect(await store().reader.charge('chg_2')).toMatchObject({ wholeOnly: false, control: 'link_only', hasCard: false });
  });

  it('an attempt comes back as it was begun, and as it was saved', async () => {
    await given();
    const begun = make.attempt('att_1', 'm1', 'chg_1', { planId: null, seq: null, paymentId: 'pay_1' });
    expect(await write((records) => records.beginAttempt(begun))).toBe(true);
    expect(await store().reader.attempt('att_1')).toEqual(begun);
    const over = { ...begun, state: 'paid', providerId: 'pi_1', endedAt: make.minute(1) } as const;
    await write((records) => records.saveAttempt(over));
    expect(await store().reader.attempt('att_1')).toEqual(over);
    expect(await store().reader.attempt('att_2')).toBeNull();
  });

  it('a charge has one attempt that is not over, and another once it is', async () => {
    await given();
    const first = make.attempt('att_1', 'm1', 'chg_1');
    const second = make.attempt('att_2', 'm1', 'chg_1', { startedAt: make.minute(1) });
    await write((records) => records.beginAttempt(first));
    expect(await write((records) => records.beginAttempt(second))).toBe(false);
    expect(await store().reader.attempt('att_2')).toBeNull();
    expect(await write((records) => records.beginAttempt(make.attempt('att_3', 'm1', 'chg_2')))).toBe(true);

    await write((records) => records.saveAttempt({ ...first, state: 'declined', endedAt: make.minute(1) }));
    expect(await write((records) => records.beginAttempt(second))).toBe(true);
    await expect(write((records) => records.saveAttempt(first))).rejects.toThrow();
    expect(await store().reader.attempt('att_1')).toMatchObject({ state: 'declined' });
  });

  it('only what was begun can be saved', async () => {
    await given();
    await expect(write((records) => records.saveAttempt(make.attempt('att_1', 'm1', 'chg_1')))).rejects.toThrow();
    await expect(write((records) => records.saveStartedPayment(make.startedPayment('pay_1', 'm1')))).rejects.toThrow();
  });

  it('of a member there are the newest first, and old ones only while they are not over', async () => {
    await given();
    const old = { startedAt: '2025-01-01T09:00:00.000Z' };
    await write(async (records) => {
      await records.beginAttempt(make.attempt('att_1', 'm1', 'chg_1', { ...old, state: 'paid', endedAt: old.startedAt }));
      await records.beginAttempt(make.attempt('att_2', 'm1', 'chg_1', old));
      await records.beginAttempt(make.attempt('att_3', 'm1', 'chg_2', { endedAt: make.NOW }));
      await records.beginAttempt(make.attempt('att_4', 'm1', 'chg_2'));
      await records.beginAttempt(make.attempt('att_5', 'm2', 'chg_3'));
    });
    expect((await store().reader.attemptsOf('m1')).map(({ id }) => id)).toEqual(['att_4', 'att_3', 'att_2']);
  });

  it('a started payment can be changed', async () => {
    await given();
    const payment = make.startedPayment('pay_1', 'm1');
    await write((records) => records.addStartedPayment(payment));
    const changed = { ...payment, chargeId: 'chg_1', providerId: 'seti_1' };
    await write((records) => records.saveStartedPayment(changed));
    expect(await store().reader.startedPayment('pay_1')).toEqual(changed);
  });
}
