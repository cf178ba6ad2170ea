import { expect, it } from 'vitest';
import type { Store } from '../../sdk/server/store/store.ts';
import { eachStore } from './eachStore.ts';
import * as make from './factories.ts';

/** NOW is 21 November: what was due on 1 October has had its 30 days, what was due on 1 November has not. */
const october = { dueOn: '2026-10-01', amount: 10_000 };
const november = { dueOn: '2026-11-01', amount: 10_000 };

export function countLaws(open: () => Promise<Store>): void {
  const { store, write } = eachStore(open);
  const late = (changes = {}) => store().reader.lateCharges(make.days(changes));
  const counts = (changes = {}) => store().reader.counts(make.days(changes));

  /** Saves a charge as it stands once this was paid of it: amounts with the day they were recorded and the day they arrived. */
  async function paid(id: string, memberId: string, changes: Partial<ReturnType<typeof make.charge>>, ...rows: [amount: number, recordedOn: string, settledOn: string | null][]): Promise<void> {
    const arrived = rows.filter(([, , settledOn]) => settledOn).reduce((sum, [amount]) => sum + amount, 0);
    const charge = make.charge(id, memberId, { paid: arrived, ...changes });
    await write(async (records) => {
      await records.saveCharge(charge);
      await records.savePayments(rows.map(([amount, recordedOn, settledOn], index) => make.payment(`${id}-${index}`, charge, { amount, recordedOn, settledOn, state: settledOn ? 'settled' : 'processing' })));
    });
  }

  it('screens are counted by day, the one that was shown most first, and none of many who count at once is lost', async () => {
    await write((records) => records.addScreenCounts('2026-11-20', [{ screen: 'pay', shown: 2, failed: 1 }, { screen: 'letter', shown: 9, failed: 0 }]));
    await Promise.all(Array.from({ length: 12 }, () => write((records) => records.addScreenCounts('2026-11-21', [{ screen: 'letter', shown: 1, failed: 0 }, { screen: 'help', shown: 1, failed: 2 }]))));
    expect((await counts({ from: '2026-11-21', to: '2026-11-21' })).screens).toEqual([{ screen: 'help', shown: 12, failed: 24 }, { screen: 'letter', shown: 12, failed: 0 }]);
    expect((await counts({ from: '2026-11-20', to: '2026-11-21' })).screens).toEqual([{ screen: 'letter', shown: 21, failed: 0 }, { screen: 'help', shown: 12, failed: 24 }, { screen: 'pay', shown: 2, failed: 1 }]);
    expect((await counts({ from: '2026-11-22', to: '2026-11-30' })).screens).toEqual([]);
  });

  it('a charge that was paid, or on its way, when its day was over was never missed', async () => {
    await paid('in_time', 'm1', october, [10_000, '2026-10-01', '2026-10-01']);
    await paid('on_its_way', 'm1', { ...october, paid: 0, processing: 10_000 }, [10_000, '2026-09-30', null]);
    await paid('arrived_later', 'm1', october, [10_000, '2026-10-01', '2026-10-06']);
    await paid('from_a_file', 'm1', { ...october, paid: 10_000 });
    await paid('withdrawn', 'm1', { ...october, amount: 0 });
    await paid('not_due_yet', 'm1', { ...october, dueOn: make.NOW.slice(0, 10) });
    expect(await late()).toEqual({ people: { missed: 0, recovered: 0, tooEarly: 0, settled: 0 }, amounts: [], ways: { plan: 0, promise: 0, pause: 0, pay: 0, conversation: 0, none: 0 } });
  });

  it('what was missed is recovered when it is paid by day 30, and settled when it is paid later', async () => {
    await paid('day_30', 'm1', october, [10_000, '2026-10-31', '2026-10-31']);
    await paid('day_31', 'm2', october, [10_000, '2026-10-31', '2026-11-01']);
    expect(await late()).toMatchObject({
      people: { missed: 2, recovered: 1, tooEarly: 0, settled: 2 },
      amounts: [{ currency: 'USD', charges: 2, missed: 20_000, recovered: 10_000, tooEarly: 0, settled: 20_000 }],
    });
  });

  it('only what was still open when the day was over counts as missed, and each part on its own day', async () => {
    await paid('in_parts', 'm1', { ...october, paid: 9_000 }, [2_000, '2026-09-20', '2026-09-20'], [3_000, '2026-10-20', '2026-10-20'], [1_000, '2026-11-10', '2026-11-10']);
    // 3,000 of the 9,000 came with a file.
    expect(await late()).toMatchObject({ people: { missed: 1, recovered: 0, tooEarly: 0, settled: 0 }, amounts: [{ missed: 5_000, recovered: 3_000, tooEarly: 0, settled: 4_000 }] });
  });

  it('a person counts once, and as recovered only with all that they missed; while any 30 days run it is too early to say', async () => {
    await paid('a', 'm1', october, [10_000, '2026-10-02', '2026-10-02']);
    await paid('b', 'm1', november);
    await paid('c', 'm2', october);
    await paid('d', 'm2', november);
    expect((await late()).people).toEqual({ missed: 2, recovered: 0, tooEarly: 1, settled: 0 });
    expect((await late({ to: '2026-10-31' })).people).toEqual({ missed: 2, recovered: 1, tooEarly: 0, settled: 1 });
    expect((await late({ from: '2026-10-02' })).amounts).toMatchObject([{ charges: 2, missed: 20_000, tooEarly: 20_000 }]);
    expect((await late({ from: '2026-10-02', to: '2026-10-31' })).people.missed).toBe(0);
  });

  it('money is never added over currencies', async () => {
    await paid('dollars', 'm1', { ...october, amount: make.LARGEST });
    await paid('more', 'm2', { ...october, amount: make.LARGEST });
    await paid('euros', 'm1', { ...october, currency: 'EUR' });
    expect((await late()).amounts.map(({ currency, missed }) => [currency, missed])).toEqual([['EUR', 10_000], ['USD', 2 * make.LARGEST]]);
    expect((await late()).people.missed).toBe(2);
  });

  it('somebody who chose two ways counts in both, and only what they chose since', async () => {
    for (const id of ['m3', 'm4']) await write((records) => records.saveMember(make.member(id)));
    for (const id of ['m1', 'm2', 'm3', 'm4']) await paid(`chg-${id}`, id, october);
    await write(async (records) => {
      await records.agreeToPlan(make.plan('pln_1', 'm1', { agreedAt: '2026-10-02T00:00:00.000Z' }));
      await records.openConversation(make.conversation('cnv_1', 'm1'));
      await records.agreeToPlan(make.plan('pln_2', 'm2', { kind: 'promise' }));
      await records.startPause(make.pause('pse_2', 'm2'));
      await records.addStartedPayment(make.startedPayment('pay_3', 'm3'));
      // A new card alone pays nothing.
      await records.addStartedPayment({ ...make.startedPayment('pay_4', 'm4'), amount: 0, currency: '' });
      await records.agreeToPlan(make.plan('pln_4', 'm4', { agreedAt: '2026-09-30T23:59:59.999Z' }));
    });
    expect((await late()).ways).toEqual({ plan: 1, promise: 1, pause: 1, pay: 1, conversation: 1, none: 1 });
  });

  it('agreements that were made in these days are counted as they stand', async () => {
    const missed = [make.instalment(1, '2026-11-01', { state: 'missed' as const }), make.instalment(2, '2026-12-01')];
    await write(async (records) => {
      await records.agreeToPlan(make.plan('running', 'm1'));
      await records.agreeToPlan(make.plan('behind', 'm1', { currency: 'EUR', instalments: missed }));
      await records.agreeToPlan(make.plan('kept', 'm1', { state: 'completed', endedAt: make.NOW }));
      await records.agreeToPlan(make.plan('broken', 'm2', { state: 'needs_conversation', instalments: missed }));
      await records.agreeToPlan(make.plan('left', 'm2', { state: 'cancelled' }));
      await records.agreeToPlan(make.plan('promise', 'm2', { kind: 'promise' }));
      await records.agreeToPlan(make.plan('before', 'm2', { currency: 'GBP', agreedAt: '2025-11-30T23:59:59.999Z' }));
    });
    expect(await counts()).toMatchObject({
      plans: { agreed: 5, kept: 1, running: 1, behind: 1, broken: 1, left: 1 },
      promises: { agreed: 1, kept: 0, running: 1, behind: 0, broken: 0, left: 0 },
    });
  });

  it('touches, opt-outs, disputes, answers and threads are counted', async () => {
    await write(async (records) => {
      for (const [id, changes] of Object.entries({
        a: {}, b: { channel: 'widget' as const }, c: { channel: 'widget' as const, state: 'withdrawn' as const }, d: { situation: 'pause_ending' as const },
        before: { at: '2025-11-30T00:00:00.000Z' },
      })) await records.saveTouch(make.touch(id, 'm1', changes));
      await records.saveMember(make.member('m2', { mutedChannels: ['email'] }));
      await records.saveHold(make.hold('hld_1', 'm1', { releasedAt: make.NOW }));
      await records.saveHold(make.hold('hld_2', 'm1'));
      await records.saveHold(make.hold('hld_3', 'm1', { reason: 'breathing_space' }));
      await records.openConversation(make.conversation('cnv_1', 'm1', { answerBy: make.minute(1) }));
      await records.openConversation(make.conversation('cnv_2', 'm2', { answerBy: make.minute(-1) }));
      const answered = (id: string, details: Record<string, string>) => records.record(make.auditRow(id, { action: 'conversation.answered', details }));
      await answered('aud_1', { promise: 'kept' });
      await answered('aud_2', { promise: 'late' });
      await answered('aud_3', {});
      await records.record(make.auditRow('aud_4', { details: { promise: 'kept' } }));
    });
    expect(await counts()).toMatchObject({
      members: 2,
      optedOut: 1,
      touches: [
        { channel: 'email', situation: 'first_missed', made: 1, withdrawn: 0 },
        { channel: 'email', situation: 'pause_ending', made: 1, withdrawn: 0 },
        { channel: 'widget', situation: 'first_missed', made: 1, withdrawn: 1 },
      ],
      disputes: { opened: 2, open: 1, members: 1 },
      conversations: { answered: 2, withinPromise: 1, waiting: 2, waitingTooLong: 1 },
    });
    await write((records) => records.saveConversation(make.conversation('cnv_1', 'm1', { answerBy: make.minute(60), handedTo: 'theo' })));
    expect((await counts()).conversations).toMatchObject({ waiting: 2, waitingTooLong: 2 });
    expect(await counts({ from: '2026-01-01', to: '2026-01-31', end: '2026-02-01T00:00:00.000Z' })).toMatchObject({ touches: [], disputes: { opened: 0 }, conversations: { answered: 0, waiting: 2 } });
  });

  it('accounts with something under way are those with an unpaid charge from before the day, an arrangement, a hold or a thread', async () => {
    const ids = ['charge', 'later', 'paid', 'plan', 'left', 'stopped', 'pause', 'hold', 'released', 'thread', 'closed'];
    await write(async (records) => {
      await records.saveMembers(ids.map((id) => make.member(id)));
      await records.saveCharge(make.charge('a', 'charge'));
      await records.saveCharge(make.charge('b', 'later', { dueOn: '2026-12-01' }));
      await records.saveCharge(make.charge('c', 'paid', { paid: 12_900 }));
      await records.agreeToPlan(make.plan('d', 'plan'));
      await records.agreeToPlan(make.plan('e', 'left', { state: 'cancelled' }));
      await records.agreeToPlan(make.plan('f', 'stopped', { state: 'needs_conversation' }));
      await records.startPause(make.pause('g', 'pause'));
      await records.saveHold(make.hold('h', 'hold'));
      await records.saveHold(make.hold('i', 'released', { releasedAt: make.NOW }));
      await records.openConversation(make.conversation('j', 'thread'));
      await records.openConversation(make.conversation('k', 'closed', { state: 'closed' }));
    });
    const read = async (limit: number): Promise<string[]> => {
      const found: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<Store['reader']['openAccounts']>> = await store().reader.openAccounts({ limit, cursor }, '2026-12-01');
        found.push(...page.items.map(({ member }) => member.id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      return found;
    };
    for (const limit of [1, 3, 100]) expect(await read(limit)).toEqual(['charge', 'hold', 'pause', 'plan', 'stopped', 'thread']);
  });
}
