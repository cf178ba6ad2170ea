import { expect, it } from 'vitest';
import type { Records, Store } from '../../sdk/server/store/store.ts';
import { eachStore } from './eachStore.ts';
import * as make from './factories.ts';

const LATER = '2026-11-21T10:00:00.000Z';

async function writeEverything(records: Records): Promise<void> {
  const charge = make.charge('chg_new', 'm1');
  await records.saveMember(make.member('m1', { firstName: 'Changed' }));
  await records.saveMember(make.member('m3'));
  await records.saveCharge(make.charge('chg_1', 'm1', { paid: 1 }));
  await records.saveCharge(charge);
  await records.savePayments([make.payment('lpy_1', charge)]);
  await records.addStartedPayment(make.startedPayment('pay_1', 'm1'));
  await records.agreeToPlan(make.plan('pln_1', 'm1'));
  await records.startPause(make.pause('pse_1', 'm1'));
  await records.saveHold(make.hold('hld_1', 'm1'));
  await records.openConversation(make.conversation('cnv_1', 'm1'));
  await records.addMessage('cnv_1', make.message('msg_2'));
  await records.saveIntroduction(make.introduction('int_1', 'm1'));
  await records.wakeUp({ memberId: 'm1', kind: 'plan', subject: 'pln_1', at: make.NOW });
  await records.claimKey({ scope: 's', key: 'k', bodyHash: 'h', at: make.NOW });
  await records.keepAnswer({ scope: 's', key: 'k', bodyHash: 'h', status: 201, body: '{}' });
  await records.record(make.auditRow('aud_1'));
  await records.send(make.outboxMessage('obx_new'));
  await records.takeWakeUp(make.NOW);
  await records.takeMessage(make.NOW, LATER);
}

export function transactionLaws(open: () => Promise<Store>): void {
  const { store, write, account } = eachStore(open);
  const page = { limit: 50, cursor: null };

  it('answers what the work answers', async () => {
    expect(await write(async () => 42)).toBe(42);
  });

  it('passes the error on and leaves nothing when the work throws', async () => {
    await write(async (records) => {
      await records.saveCharge(make.charge('chg_1', 'm1'));
      await records.wakeUp({ memberId: 'm2', kind: 'hold', subject: 'hld_0', at: make.NOW });
      await records.send(make.outboxMessage('obx_old'));
    });
    const before = [await account('m1'), await account('m2')];
    const failure = new Error('The work failed.');
    await expect(
      write(async (records) => {
        await writeEverything(records);
        throw failure;
      }),
    ).rejects.toBe(failure);

    expect([await account('m1'), await account('m2')]).toEqual(before);
    const { reader } = store();
    expect(await reader.account('m3')).toBeNull();
    expect(await reader.charge('chg_new')).toBeNull();
    expect(await reader.startedPayment('pay_1')).toBeNull();
    expect(await reader.plan('pln_1')).toBeNull();
    expect(await reader.pause('pse_1')).toBeNull();
    expect(await reader.hold('hld_1')).toBeNull();
    expect(await reader.conversation('cnv_1')).toBeNull();
    expect(await reader.introduction('int_1')).toBeNull();
    expect((await reader.audit(page)).items).toEqual([]);
    await write(async (records) => {
      expect(await records.paymentsByReference('m1', 'bank-1')).toEqual([]);
      expect(await records.claimKey({ scope: 's', key: 'k', bodyHash: 'h', at: make.NOW })).toBeNull();
      expect((await records.takeWakeUp(LATER))?.subject).toBe('hld_0');
      expect(await records.takeWakeUp(LATER)).toBeNull();
      expect((await records.takeMessage(make.NOW, LATER))?.id).toBe('obx_old');
      expect(await records.takeMessage(make.NOW, LATER)).toBeNull();
    });
  });

  it('keeps all of it when the work returns', async () => {
    await write(writeEverything);
    const { member, charges, plans, pauses, holds, conversation, introductions } = await account();
    expect(member.firstName).toBe('Changed');
    expect(charges.map(({ id }) => id)).toEqual(['chg_1', 'chg_new']);
    expect([plans, pauses, holds, introductions].map((list) => list.length)).toEqual([1, 1, 1, 1]);
    expect(conversation?.messages.map(({ id }) => id)).toEqual(['msg-cnv_1', 'msg_2']);
    expect((await store().reader.audit(page)).items).toEqual([make.auditRow('aud_1')]);
  });

  it('shows a transaction its own writes, and others nothing before it ends', async () => {
    await write(async (records) => {
      await records.saveCharge(make.charge('chg_1', 'm1'));
      await records.agreeToPlan(make.plan('pln_1', 'm1'));
      const own = await records.account('m1');
      expect(own?.charges).toHaveLength(1);
      expect(own?.plans).toHaveLength(1);
      expect(await records.plan('pln_1')).toEqual(make.plan('pln_1', 'm1'));
      // The reader answers while the transaction is open: it never waits for a writer.
      const { charges, plans } = await account();
      expect([charges, plans]).toEqual([[], []]);
      expect(await store().reader.charge('chg_1')).toBeNull();
    });
    expect((await account()).plans).toHaveLength(1);
  });

  it('goes on after a transaction that failed', async () => {
    const attempts = Array.from({ length: 10 }, (_, index) =>
      write(async (records) => {
        await records.saveMember(make.member(`n${index}`));
        if (index % 2 === 0) throw new Error('The work failed.');
      }),
    );
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(5);
    expect((await store().reader.accounts(page)).items.map((one) => one.member.id)).toEqual(['m1', 'm2', 'n1', 'n3', 'n5', 'n7', 'n9']);
  });

  it('never hands out or takes in a record by reference', async () => {
    const saved = make.plan('pln_1', 'm1');
    const noisy = make.member('m1', { mutedChannels: ['email'] });
    await write(async (records) => {
      await records.saveMember(noisy);
      await records.agreeToPlan(saved);
    });
    noisy.mutedChannels.push('widget');
    saved.instalments.length = 0;
    const first = await account();
    first.plans[0]?.instalments.splice(0);
    first.plans[0]?.chargeIds.push('chg_other');
    first.member.mutedChannels.push('webhook');
    const second = await account();
    expect(second.member.mutedChannels).toEqual(['email']);
    expect(second.plans).toEqual([make.plan('pln_1', 'm1')]);
    await write(async (records) => {
      (await records.lockAccount('m1'))?.plans.splice(0);
      expect((await records.account('m1'))?.plans).toEqual([make.plan('pln_1', 'm1')]);
    });
  });

  it('is ready while it is open, and refuses work afterwards', async () => {
    await expect(store().ready()).resolves.toBeUndefined();
    await store().close();
    await expect(store().ready()).rejects.toThrow();
    await expect(write(async () => 1)).rejects.toThrow();
    await expect(store().close()).resolves.toBeUndefined();
  });

  it('finishes what runs before it closes', async () => {
    const running = write(async (records) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await records.saveMember(make.member('m3'));
      return 'done';
    });
    const closed = store().close();
    expect(await running).toBe('done');
    await closed;
  });
}
