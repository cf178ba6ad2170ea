import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Records, Store } from '../../sdk/server/store/store.ts';
import { memoryEngine, postgresEngine, sqliteEngine, type Engine } from '../server/support/stores.ts';
import * as make from './factories.ts';

let engines: Engine[] = [];
let stores: Store[] = [];

beforeAll(async () => {
  engines = [memoryEngine(), await sqliteEngine(), await postgresEngine()];
  stores = await Promise.all(engines.map(async (engine) => await engine.open(await engine.newAddress())));
}, 120_000);

afterAll(async () => {
  for (const store of stores) await store.close();
  for (const engine of engines) await engine.stop();
});

const day = fc.integer({ min: 0, max: 120 }).map((days) => new Date(Date.UTC(2026, 7, 1 + days)).toISOString().slice(0, 10));
const instant = fc.tuple(day, fc.constantFrom('00:00:00.000', '15:00:00.000', '23:59:59.999')).map(([date, time]) => `${date}T${time}Z`);
const currency = fc.constantFrom('USD', 'EUR', 'JPY');
const amount = fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.constant(make.LARGEST));
const member = fc.integer({ min: 1, max: 6 }).map((number) => `m${number}`);

/** Something that is written; `id` is new each time. */
type Event = (records: Records, id: string) => Promise<unknown>;

const charge = fc.record({ member, dueOn: day, amount, currency, fromFile: fc.integer({ min: 0, max: 5000 }), rows: fc.array(fc.record({ amount: fc.integer({ min: 1, max: 9000 }), on: day, arrivesAfter: fc.option(fc.integer({ min: 0, max: 40 })) }), { maxLength: 3 }) }).map(
  (one): Event =>
    async (records, id) => {
      const arrived = one.rows.filter(({ arrivesAfter }) => arrivesAfter !== null).reduce((sum, row) => sum + row.amount, 0);
      const saved = make.charge(id, one.member, { dueOn: one.dueOn, currency: one.currency, amount: one.amount, paid: Math.min(one.amount, arrived + one.fromFile) });
      await records.saveCharge(saved);
      const settledOn = (on: string, after: number | null) => (after === null ? null : new Date(Date.parse(on) + after * 86_400_000).toISOString().slice(0, 10));
      await records.savePayments(one.rows.map((row, index) => make.payment(`${id}-${index}`, saved, { amount: row.amount, recordedOn: row.on, settledOn: settledOn(row.on, row.arrivesAfter), state: row.arrivesAfter === null ? 'processing' : 'settled' })));
    },
);

const state = fc.constantFrom('active' as const, 'completed' as const, 'cancelled' as const, 'needs_conversation' as const);
const plan = fc.record({ member, state, kind: fc.constantFrom('plan' as const, 'promise' as const), at: instant, missed: fc.boolean(), currency }).map(
  (one): Event =>
    (records, id) =>
      records.agreeToPlan(make.plan(id, one.member, { ...one, agreedAt: one.at, instalments: [make.instalment(1, '2026-11-01', { state: one.missed ? 'missed' : 'paid' })] })),
);
const others: fc.Arbitrary<Event>[] = [
  fc.record({ member, at: instant }).map((one): Event => (records, id) => records.startPause(make.pause(id, one.member, { agreedAt: one.at, state: 'ended' }))),
  fc.record({ member, at: instant }).map((one): Event => (records, id) => records.addStartedPayment({ ...make.startedPayment(id, one.member), startedAt: one.at })),
  fc.record({ member, at: instant, isOpen: fc.boolean(), answerBy: fc.option(instant), isHandedOver: fc.boolean() }).map(
    (one): Event =>
      (records, id) =>
        records.openConversation(make.conversation(id, one.member, { openedAt: one.at, state: one.isOpen ? 'open' : 'closed', answerBy: one.answerBy, handedTo: one.isHandedOver ? 'theo' : null })),
  ),
  fc.record({ member, at: instant, isReleased: fc.boolean(), reason: fc.constantFrom('dispute' as const, 'conversation' as const) }).map(
    (one): Event =>
      (records, id) =>
        records.saveHold(make.hold(id, one.member, { placedAt: one.at, reason: one.reason, releasedAt: one.isReleased ? make.NOW : null })),
  ),
  fc.record({ member, at: instant, channel: fc.constantFrom('widget' as const, 'email' as const), state: fc.constantFrom('made' as const, 'withdrawn' as const), situation: fc.constantFrom('first_missed' as const, 'pause_ending' as const) }).map(
    ({ member: memberId, ...one }): Event =>
      (records, id) =>
        records.saveTouch(make.touch(id, memberId, one)),
  ),
  fc.record({ at: instant, promise: fc.constantFrom('kept', 'late', null), action: fc.constantFrom('conversation.answered', 'plan.agreed') }).map(
    (one): Event =>
      (records, id) =>
        records.record(make.auditRow(id, { at: one.at, action: one.action, details: one.promise === null ? {} : { promise: one.promise } })),
  ),
  fc.record({ member, muted: fc.boolean() }).map((one): Event => (records) => records.saveMember(make.member(one.member, { mutedChannels: one.muted ? ['email'] : [] }))),
];
const event = fc.oneof({ arbitrary: charge, weight: 8 }, { arbitrary: plan, weight: 3 }, ...others);

const window = fc.tuple(day, fc.integer({ min: 0, max: 150 }), day).map(([from, length, today]) => {
  const after = (days: number) => new Date(Date.parse(from) + days * 86_400_000).toISOString();
  return { from, to: after(length).slice(0, 10), start: after(0), end: after(length + 1), today, now: `${today}T12:00:00.000Z` };
});

/** Each history is added to those before it, so that the stores are asked about more and more. */
it('every store counts alike, whatever has happened', async () => {
  let history = 0;
  for (const store of stores) await store.transaction((records) => records.saveMembers([1, 2, 3, 4, 5, 6].map((number) => make.member(`m${number}`))));
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 12 }), fc.array(window, { minLength: 2, maxLength: 4 }), day, async (events, windows, before) => {
      history += 1;
      for (const store of stores) {
        for (const [index, happen] of events.entries()) await store.transaction((records) => happen(records, `${history}-${index}`));
      }
      const counted = await Promise.all(
        stores.map(async ({ reader }) => ({
          late: await Promise.all(windows.map((days) => reader.lateCharges(days))),
          counts: await Promise.all(windows.map((days) => reader.counts(days))),
          open: (await reader.openAccounts({ limit: 100, cursor: null }, before)).items.map(({ member: { id } }) => id),
        })),
      );
      const [memory, ...databases] = counted;
      for (const database of databases) expect(database).toEqual(memory);
      for (const { people, ways } of memory?.late ?? []) {
        expect(people.recovered + people.tooEarly).toBeLessThanOrEqual(people.missed);
        expect(people.recovered).toBeLessThanOrEqual(people.settled);
        for (const chosen of Object.values(ways)) expect(chosen).toBeLessThanOrEqual(people.missed);
      }
      for (const { plans } of memory?.counts ?? []) expect(plans.kept + plans.running + plans.behind + plans.broken + plans.left).toBe(plans.agreed);
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 120_000);
