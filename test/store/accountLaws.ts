import { expect, it } from 'vitest';
import type { Store } from '../../sdk/server/store/store.ts';
import { eachStore } from './eachStore.ts';
import * as make from './factories.ts';

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
const endedPlan = (id: string, agreedAt: string, endedAt: string) =>
  make.plan(id, 'm1', { state: 'completed', agreedAt, endedAt });
const endedPause = (id: string, startsOn: string) =>
  make.pause(id, 'm1', { state: 'ended', startsOn, agreedAt: `${startsOn}T08:00:00.000Z` });

export function accountLaws(open: () => Promise<Store>): void {
  const { store, write, account } = eachStore(open);

  it('a member without history has an empty account', async () => {
    expect(await account()).toEqual({
      member: make.member('m1'),
      charges: [],
      plans: [],
      pauses: [],
      holds: [],
      conversation: null,
      introductions: [],
      touches: [],
      assignments: [],
    });
  });

  it('holds the touches of the last 366 days, newest first, as they were saved last', async () => {
    await write(async (records) => {
      await records.saveTouch(make.touch('tch_1', 'm1', { at: make.minute(1) }));
      await records.saveTouch(make.touch('tch_2', 'm1', { at: make.minute(2) }));
      await records.saveTouch(make.touch('tch_old', 'm1', { at: '2025-11-01T09:00:00.000Z' }));
      await records.saveTouch(make.touch('tch_other', 'm2'));
      await records.saveTouch(make.touch('tch_1', 'm1', { at: make.minute(1), state: 'withdrawn' }));
    });
    expect((await account()).touches).toEqual([make.touch('tch_2', 'm1', { at: make.minute(2) }), make.touch('tch_1', 'm1', { at: make.minute(1), state: 'withdrawn' })]);
    expect(await store().reader.touch('tch_old')).toMatchObject({ memberId: 'm1' });
    expect(await store().reader.touch('tch_9')).toBeNull();
  });

  it('holds the charges that are not paid in full, oldest due first', async () => {
    await write((records) =>
      records.saveCharges([
        make.charge('chg_late', 'm1', { dueOn: '2026-11-01' }),
        make.charge('chg_old', 'm1', { dueOn: '2025-01-31', paid: 12_899 }),
        make.charge('chg_paid', 'm1', { dueOn: '2025-01-01', paid: 12_900 }),
        make.charge('chg_z', 'm1', { dueOn: '2026-10-01', processing: 12_900 }),
        make.charge('chg_a', 'm1', { dueOn: '2026-10-01', currency: 'EUR' }),
        make.charge('chg_other', 'm2'),
      ]),
    );
    expect(idsOf((await account()).charges)).toEqual(['chg_old', 'chg_z', 'chg_a', 'chg_late']);
    expect(idsOf((await account('m2')).charges)).toEqual(['chg_other']);
  });

  it('holds the plans that run and those that ended within 366 days, newest first', async () => {
    await write(async (records) => {
      await records.agreeToPlan(endedPlan('pln_ages', '2024-01-01T00:00:00.000Z', '2025-11-20T08:59:59.999Z'));
      await records.agreeToPlan(endedPlan('pln_year', '2024-06-01T00:00:00.000Z', '2025-11-20T09:00:00.000Z'));
      await records.agreeToPlan(make.plan('pln_runs', 'm1', { agreedAt: '2024-03-01T00:00:00.000Z' }));
      await records.agreeToPlan(endedPlan('pln_first', '2026-05-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z'));
      await records.agreeToPlan(endedPlan('pln_second', '2026-05-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z'));
    });
    expect(idsOf((await account()).plans)).toEqual(['pln_second', 'pln_first', 'pln_year', 'pln_runs']);
    expect((await store().reader.plan('pln_ages'))?.instalments).toHaveLength(2);
  });

  it('holds the pauses that run and those that started within 366 days, newest first', async () => {
    await write(async (records) => {
      await records.startPause(endedPause('pse_ages', '2025-11-19'));
      await records.startPause(endedPause('pse_year', '2025-11-20'));
      await records.startPause(make.pause('pse_runs', 'm1', { startsOn: '2025-06-01', agreedAt: '2025-06-01T08:00:00.000Z' }));
      await records.startPause(endedPause('pse_spring', '2026-04-01'));
    });
    expect(idsOf((await account()).pauses)).toEqual(['pse_spring', 'pse_year', 'pse_runs']);
  });

  it('holds what was not released, closed, left or reported', async () => {
    await write(async (records) => {
      await records.saveHold(make.hold('hld_on', 'm1', { endsOn: '2026-01-01' }));
      await records.saveHold(make.hold('hld_off', 'm1', { releasedAt: make.NOW }));
      await records.openConversation(make.conversation('cnv_old', 'm1'));
      await records.saveConversation(make.conversation('cnv_old', 'm1', { state: 'closed' }));
      await records.openConversation(make.conversation('cnv_new', 'm1'));
      for (const state of ['asked', 'invited', 'accepted', 'declined', 'left', 'reported'] as const) {
        await records.saveIntroduction(make.introduction(`int_${state}`, 'm1', { state }));
      }
    });
    const { holds, conversation, introductions } = await account();
    expect(idsOf(holds)).toEqual(['hld_on']);
    expect(conversation?.id).toBe('cnv_new');
    expect(idsOf(introductions)).toEqual(['int_asked', 'int_invited', 'int_accepted']);
  });

  it('is the same read alone, in a page and locked', async () => {
    await write(async (records) => {
      for (const id of ['m1', 'm2']) {
        await records.saveCharge(make.charge(`chg_${id}`, id));
        await records.agreeToPlan(make.plan(`pln_${id}`, id));
        await records.startPause(make.pause(`pse_${id}`, id));
        await records.saveHold(make.hold(`hld_${id}`, id));
        await records.openConversation(make.conversation(`cnv_${id}`, id));
        await records.saveIntroduction(make.introduction(`int_${id}`, id));
      }
    });
    const alone = [await account('m1'), await account('m2')];
    expect(alone[0]?.charges).toHaveLength(1);
    expect((await store().reader.accounts({ limit: 10, cursor: null })).items).toEqual(alone);
    expect(await write((records) => records.lockAccount('m2'))).toEqual(alone[1]);
  });
}
