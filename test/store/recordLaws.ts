import { describe, expect, it } from 'vitest';
import type { Store } from '../../sdk/server/store/store.ts';
import { TakenReferenceError } from '../../sdk/server/store/takenReferenceError.ts';
import { eachStore } from './eachStore.ts';
import * as make from './factories.ts';

/** Quotes, escapes, several scripts and directions, joined emoji, a null-like word, and what SQL would love to run. */
const HARD_TEXT = `"'\\ \` %_ {} \u2028 línea\r\n\t日本語 العربية ‏עברית 👩‍👩‍👧 ﷽ e\u0301 null '); drop table goodterms_members; --`;

export function recordLaws(open: () => Promise<Store>): void {
  const { store, write, account } = eachStore(open);
  const { LARGEST } = make;

  describe('come back as they were saved', () => {
    it('members', async () => {
      const full = make.member('m3', {
        firstName: HARD_TEXT,
        goal: HARD_TEXT,
        progress: '',
        snoozedUntil: '2026-12-24',
        clearedOn: '2026-11-01',
        mutedChannels: ['email', 'webhook'],
      });
      await write((records) => records.saveMember(full));
      expect((await account('m3')).member).toEqual(full);
      const plain = make.member('m3');
      await write((records) => records.saveMember(plain));
      expect((await account('m3')).member).toEqual(plain);
    });

    it('members with ids of any script and length', async () => {
      const ids = [HARD_TEXT.slice(0, 60), '0', ' ', 'é', '日'.repeat(128), 'a/b?c#d', '__proto__', 'constructor'];
      await write((records) => records.saveMembers(ids.map((id) => make.member(id))));
      for (const id of ids) expect((await account(id)).member.id).toBe(id);
      const found = await write((records) => records.membersById(ids));
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set(ids));
    });

    it('charges, up to the largest amount', async () => {
      const full = make.charge('chg_1', 'm1', {
        description: HARD_TEXT,
        reference: HARD_TEXT,
        amount: LARGEST,
        paid: LARGEST - 2,
        processing: 1,
        currency: 'KWD',
      });
      await write((records) => records.saveCharge(full));
      expect(await store().reader.charge('chg_1')).toEqual(full);
      expect((await account()).charges).toEqual([full]);
    });

    it('payments and started payments', async () => {
      const charge = make.charge('chg_1', 'm1', { amount: LARGEST });
      const processing = make.payment('lpy_1', charge, { amount: LARGEST, state: 'processing', reference: HARD_TEXT });
      const started = { ...make.startedPayment('pay_1', 'm1'), amount: LARGEST };
      await write(async (records) => {
        await records.saveCharge(charge);
        await records.savePayments([processing]);
        await records.addStartedPayment(started);
        expect(await records.paymentsByReference('m1', HARD_TEXT)).toEqual([processing]);
      });
      expect(await store().reader.startedPayment('pay_1')).toEqual(started);
    });

    it('plans with their instalments in the order of their days', async () => {
      const moved = make.instalment(1, '2027-03-01', { agreedDueOn: '2026-12-01', amount: LARGEST, moves: 2 });
      const paid = make.instalment(2, '2027-01-01', { amount: LARGEST, paid: LARGEST, state: 'paid' });
      const missed = make.instalment(3, '2027-02-01', { paid: 1, state: 'missed' });
      const full = make.plan('pln_1', 'm1', {
        kind: 'promise',
        state: 'needs_conversation',
        frequency: 'fortnightly',
        chargeIds: [HARD_TEXT, 'chg_1'],
        instalments: [paid, missed, moved],
        endedAt: make.NOW,
      });
      await write((records) => records.agreeToPlan(full));
      expect(await store().reader.plan('pln_1')).toEqual(full);
      expect((await account()).plans).toEqual([full]);
    });

    it('pauses, holds, introductions', async () => {
      const pause = make.pause('pse_1', 'm1', { state: 'ended', periods: 3 });
      const empty = make.hold('hld_1', 'm1', { reason: 'breathing_space', chargeIds: [], endsOn: '2027-01-20' });
      const full = make.hold('hld_2', 'm1', { note: HARD_TEXT, conversationId: 'cnv_1', releasedAt: make.NOW });
      const introduction = make.introduction('int_1', 'm1', { pseudonym: HARD_TEXT, meetAt: HARD_TEXT, state: 'reported', endedBy: 'peer', reportedBy: ['peer', 'member'], settledAt: make.NOW });
      await write(async (records) => {
        await records.startPause(pause);
        await records.saveHold(empty);
        await records.saveHold(full);
        await records.saveIntroduction(introduction);
      });
      const { reader } = store();
      expect(await reader.pause('pse_1')).toEqual(pause);
      expect(await reader.hold('hld_1')).toEqual(empty);
      expect(await reader.hold('hld_2')).toEqual(full);
      expect(await reader.introduction('int_1')).toEqual(introduction);
    });

    it('conversations with their messages', async () => {
      const messages = [make.message('msg_b', { text: HARD_TEXT }), make.message('msg_a', { from: 'helper' })];
      const full = make.conversation('cnv_1', 'm1', { topic: 'amount', messages, answerBy: null });
      await write((records) => records.openConversation(full));
      expect(await store().reader.conversation('cnv_1')).toEqual(full);
    });

    it('audit rows and outbox messages', async () => {
      const details = { text: HARD_TEXT, amount: LARGEST, half: 0.5, yes: true, nothing: null };
      const row = make.auditRow('aud_1', { by: 'system', memberId: null, subject: HARD_TEXT, details });
      const message = make.outboxMessage('obx_1', { memberId: null, payload: details, attempts: 7, lastError: HARD_TEXT });
      await write(async (records) => {
        await records.record(row);
        await records.send(message);
      });
      expect((await store().reader.audit({ limit: 1, cursor: null })).items).toEqual([row]);
      const leaseUntil = '2026-11-21T10:00:00.000Z';
      expect(await write((records) => records.takeMessage(make.NOW, leaseUntil))).toEqual({ ...message, deliverAfter: leaseUntil });
    });
  });

  it('answer null for what is not there', async () => {
    const { reader } = store();
    const verbs = ['account', 'plan', 'pause', 'hold', 'conversation', 'introduction', 'charge', 'startedPayment'] as const;
    for (const verb of verbs) expect(await reader[verb]('nobody')).toBeNull();
    expect(await write((records) => records.lockAccount('nobody'))).toBeNull();
    expect(await write((records) => records.membersById(['nobody']))).toEqual([]);
    expect(await write((records) => records.membersById([]))).toEqual([]);
    expect(await write((records) => records.chargesByReference(['nothing']))).toEqual([]);
    expect(await write((records) => records.paymentsByReference('m1', 'nothing'))).toEqual([]);
  });

  it('a reference names one charge only', async () => {
    await write((records) => records.saveCharge(make.charge('chg_1', 'm1', { reference: 'in_1' })));
    const other = make.charge('chg_2', 'm2', { reference: 'in_1' });
    await expect(write((records) => records.saveCharge(other))).rejects.toThrow(TakenReferenceError);
    await expect(write((records) => records.saveCharges([make.charge('chg_3', 'm2'), other]))).rejects.toThrow(TakenReferenceError);
    expect((await account('m2')).charges).toEqual([]);
    // The same charge again, under the same reference or a new one, is fine.
    await write((records) => records.saveCharge(make.charge('chg_1', 'm1', { reference: 'in_1', paid: 5 })));
    await write((records) => records.saveCharge(make.charge('chg_1', 'm1', { reference: 'in_2' })));
    await write((records) => records.saveCharge(other));
    expect(await write((records) => records.chargesByReference(['in_2', 'in_1', 'in_1', 'in_9']))).toHaveLength(2);
  });

  it('a charge is found by its reference of now, also within the transaction that changes it', async () => {
    await write((records) => records.saveCharge(make.charge('chg_1', 'm1', { reference: 'in_1' })));
    await write(async (records) => {
      await records.saveCharge(make.charge('chg_1', 'm1', { reference: 'in_2' }));
      expect(await records.chargesByReference(['in_1'])).toEqual([]);
      expect(await records.chargesByReference(['in_2'])).toHaveLength(1);
      await records.saveCharge(make.charge('chg_2', 'm1', { reference: 'in_1' }));
    });
    const found = await write((records) => records.chargesByReference(['in_1', 'in_2']));
    expect(new Set(found.map(({ id, reference }) => `${id} ${reference}`))).toEqual(new Set(['chg_1 in_2', 'chg_2 in_1']));
  });

  it('thousands are saved at a time, the last of those with one id', async () => {
    const members = Array.from({ length: 3000 }, (_, index) => make.member(`bulk_${index}`));
    const charges = members.map(({ id }) => make.charge(`chg_${id}`, id));
    const first = make.charge('chg_bulk_0', 'bulk_0', { paid: 100 });
    await write(async (records) => {
      await records.saveMembers(members);
      await records.saveCharges([...charges, first]);
    });
    expect((await account('bulk_0')).charges).toEqual([first]);
    expect((await account('bulk_2999')).charges).toHaveLength(1);
    await write((records) => records.saveCharges(charges.map((one) => ({ ...one, paid: one.amount }))));
    const found = await write((records) => records.chargesByReference(charges.map(({ reference }) => reference)));
    expect(found).toHaveLength(3000);
    expect(found.every(({ amount, paid }) => amount === paid)).toBe(true);
    await write((records) => records.saveCharges([]));
  });

  it('a charge, plan, pause, hold or conversation belongs to a member that is known', async () => {
    await expect(write((records) => records.saveCharge(make.charge('chg_1', 'nobody')))).rejects.toThrow();
    await expect(write((records) => records.agreeToPlan(make.plan('pln_1', 'nobody')))).rejects.toThrow();
    await expect(write((records) => records.startPause(make.pause('pse_1', 'nobody')))).rejects.toThrow();
    await expect(write((records) => records.saveHold(make.hold('hld_1', 'nobody')))).rejects.toThrow();
    await expect(write((records) => records.openConversation(make.conversation('cnv_1', 'nobody')))).rejects.toThrow();
    await expect(write((records) => records.addMessage('cnv_1', make.message('msg_1')))).rejects.toThrow();
    await expect(write((records) => records.saveIntroduction(make.introduction('int_1', 'nobody')))).rejects.toThrow();
    await expect(write((records) => records.addStartedPayment(make.startedPayment('pay_1', 'nobody')))).rejects.toThrow();
    const unknown = make.payment('lpy_1', make.charge('chg_9', 'm1'));
    await expect(write((records) => records.savePayments([unknown]))).rejects.toThrow();
  });

  it('what is only ever added is refused the second time', async () => {
    await write(async (records) => {
      await records.record(make.auditRow('aud_1'));
      await records.send(make.outboxMessage('obx_1'));
      await records.addStartedPayment(make.startedPayment('pay_1', 'm1'));
    });
    await expect(write((records) => records.record(make.auditRow('aud_1')))).rejects.toThrow();
    await expect(write((records) => records.send(make.outboxMessage('obx_1')))).rejects.toThrow();
    await expect(write((records) => records.addStartedPayment(make.startedPayment('pay_1', 'm1')))).rejects.toThrow();
  });

  it('payments are found by member and reference, and a second save settles them', async () => {
    const charges = [make.charge('chg_1', 'm1'), make.charge('chg_2', 'm1'), make.charge('chg_3', 'm2')] as const;
    const rows = [
      make.payment('lpy_1', charges[0], { state: 'processing' }),
      make.payment('lpy_2', charges[1], { state: 'processing' }),
    ];
    await write(async (records) => {
      await records.saveCharges([...charges]);
      await records.savePayments([...rows, make.payment('lpy_3', charges[2]), make.payment('lpy_4', charges[0], { reference: 'bank-2' })]);
      expect(await records.paymentsByReference('m1', 'bank-1')).toEqual(rows);
      const settled = rows.map((row) => ({ ...row, state: 'settled' as const }));
      await records.savePayments(settled);
      expect(await records.paymentsByReference('m1', 'bank-1')).toEqual(settled);
    });
  });

  it('a plan is replaced with its instalments, and only one that is there', async () => {
    const agreed = make.plan('pln_1', 'm1');
    const shorter = { ...agreed, instalments: [make.instalment(1, '2026-12-05', { amount: 12_900, moves: 1 })] };
    const longer = { ...agreed, state: 'completed' as const, endedAt: make.NOW, instalments: [1, 2, 3].map((seq) => make.instalment(seq, `2027-0${seq}-01`)) };
    await write((records) => records.agreeToPlan(agreed));
    for (const changed of [shorter, longer]) {
      await write((records) => records.savePlan(changed));
      expect(await store().reader.plan('pln_1')).toEqual(changed);
    }
    await expect(write((records) => records.savePlan(make.plan('pln_9', 'm1')))).rejects.toThrow('pln_9');
  });

  it('a member has one running plan per currency, whichever way it came to run', async () => {
    const ended = make.plan('pln_1', 'm1', { state: 'cancelled', endedAt: make.NOW });
    await write(async (records) => {
      await records.agreeToPlan(make.plan('pln_1', 'm1'));
      expect(await records.agreeToPlan(make.plan('pln_2', 'm1'))).toBe(false);
      expect(await records.plan('pln_2')).toBeNull();
      expect(await records.agreeToPlan(make.plan('pln_3', 'm1', { currency: 'EUR' }))).toBe(true);
      expect(await records.agreeToPlan(make.plan('pln_4', 'm2'))).toBe(true);
      await records.savePlan(ended);
      expect(await records.agreeToPlan(make.plan('pln_2', 'm1'))).toBe(true);
    });
    await expect(write((records) => records.savePlan({ ...ended, state: 'active', endedAt: null }))).rejects.toThrow();
    expect((await store().reader.plan('pln_1'))?.state).toBe('cancelled');
  });

  it('a member has one active pause', async () => {
    const first = make.pause('pse_1', 'm1');
    await write(async (records) => {
      expect(await records.startPause(first)).toBe(true);
      expect(await records.startPause(make.pause('pse_2', 'm1'))).toBe(false);
      await records.savePause({ ...first, resumesOn: '2027-01-21', periods: 2 });
      expect((await records.pause('pse_1'))?.periods).toBe(2);
      await records.savePause({ ...first, state: 'ended' });
      expect(await records.startPause(make.pause('pse_2', 'm1'))).toBe(true);
    });
    await expect(write((records) => records.savePause(first))).rejects.toThrow();
    await expect(write((records) => records.savePause(make.pause('pse_9', 'm1')))).rejects.toThrow('pse_9');
  });

  it('a conversation changes its state and turn; its messages are only added to', async () => {
    const opened = make.conversation('cnv_1', 'm1');
    const closed = { ...opened, state: 'closed' as const, answerBy: null, helperId: 'other', messages: [] };
    await write(async (records) => {
      expect(await records.openConversation(opened)).toBe(true);
      expect(await records.openConversation(make.conversation('cnv_2', 'm1'))).toBe(false);
      // The same instant: they stay in the order they were added.
      for (const id of ['msg_z', 'msg_a', 'msg_m']) await records.addMessage('cnv_1', make.message(id, { from: 'helper' }));
      await records.saveConversation(closed);
    });
    const read = await store().reader.conversation('cnv_1');
    expect(read).toMatchObject({ state: 'closed', answerBy: null, helperId: 'other' });
    expect(read?.messages.map(({ id }) => id)).toEqual(['msg-cnv_1', 'msg_z', 'msg_a', 'msg_m']);
    expect(await write((records) => records.openConversation(make.conversation('cnv_2', 'm1')))).toBe(true);
    await expect(write((records) => records.saveConversation(opened))).rejects.toThrow();
    await expect(write((records) => records.saveConversation(make.conversation('cnv_9', 'm1')))).rejects.toThrow('cnv_9');
  });

  it('holds and introductions are replaced by id', async () => {
    await write(async (records) => {
      await records.saveHold(make.hold('hld_1', 'm1'));
      await records.saveHold(make.hold('hld_1', 'm1', { releasedAt: make.NOW }));
      await records.saveIntroduction(make.introduction('int_1', 'm1'));
      await records.saveIntroduction(make.introduction('int_1', 'm1', { state: 'left' }));
    });
    expect((await store().reader.hold('hld_1'))?.releasedAt).toBe(make.NOW);
    expect((await store().reader.introduction('int_1'))?.state).toBe('left');
  });
}
