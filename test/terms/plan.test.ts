import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../sdk/terms/calendar.ts';
import { minimumOf } from '../../sdk/terms/money.ts';
import { markMissed } from '../../sdk/terms/markMissed.ts';
import {
  applyPayment,
  cancelPlan,
  isOver,
  missedInstalments,
  movableUntil,
  moveInstalment,
  nextInstalment,
  paidOf,
  planFromSchedule,
  remainingOf,
  totalOf,
  type Instalment,
  type Plan,
} from '../../sdk/terms/plan.ts';
import { dueDates, type Frequency } from '../../sdk/terms/schedule.ts';
import { anyPlan, at } from './arbitraries.ts';
import { law } from './runs.ts';

function planOf(amounts: number[], options: { firstDueOn?: string; frequency?: Frequency } = {}): Plan {
  const { firstDueOn = '2026-12-01', frequency = 'monthly' } = options;
  const days = dueDates(firstDueOn, frequency, amounts.length);
  return planFromSchedule(
    { id: 'p', memberId: 'm', currency: 'USD', frequency, chargeIds: ['chg_1'], collected: false, fingerprint: 'f', agreedAt: at },
    amounts.map((amount, index) => ({ seq: index + 1, dueOn: days[index] ?? firstDueOn, amount })),
  );
}

const brief = (plan: Plan) => plan.instalments.map(({ seq, amount, paid, state }) => [seq, amount, paid, state]);
const dates = (plan: Plan) => plan.instalments.map(({ seq, dueOn }) => [seq, dueOn]);
const rules = { today: '2026-12-01', maxDays: 14, maxMoves: 2 };
const moved = (plan: Plan, seq: number, to: string, change = {}) => {
  const result = moveInstalment(plan, seq, to, { ...rules, ...change });
  if (!result.ok) throw new Error(`the move was refused: ${result.reason}`);
  return result.plan;
};

describe('a new plan', () => {
  test('runs, with nothing paid and nothing moved', () => {
    const plan = planOf([3334, 3333, 3333]);
    expect(plan).toMatchObject({ kind: 'plan', state: 'active', endedAt: null });
    expect(plan.instalments[1]).toEqual({
      seq: 2, dueOn: '2027-01-01', agreedDueOn: '2027-01-01', amount: 3333, paid: 0, state: 'scheduled', moves: 0, pays: [], needsMember: false, retryOn: null,
    });
    expect([totalOf(plan), paidOf(plan), remainingOf(plan)]).toEqual([10_000, 0, 10_000]);
    expect(nextInstalment(plan)?.seq).toBe(1);
    expect(isOver(plan)).toBe(false);
  });

  test('of one instalment is a promise', () => expect(planOf([5000]).kind).toBe('promise'));
});

describe('a payment', () => {
  test('goes to the next due, then from the end, so that the plan grows shorter', () => {
    const { plan, left } = applyPayment(planOf([1000, 1000, 1000, 1000]), 2500, at);
    expect(left).toBe(0);
    expect(brief(plan)).toEqual([
      [1, 1000, 1000, 'paid'], [2, 1000, 0, 'scheduled'], [3, 1000, 500, 'scheduled'], [4, 1000, 1000, 'paid'],
    ]);
    expect(nextInstalment(plan)?.seq).toBe(2);
  });

  test('goes to the oldest missed first', () => {
    const late = markMissed(planOf([1000, 1000, 1000]), '2027-01-02', at);
    expect(late.state).toBe('needs_conversation');
    const { plan } = applyPayment(late, 1700, at);
    expect(brief(plan)).toEqual([[1, 1000, 1000, 'paid'], [2, 1000, 700, 'missed'], [3, 1000, 0, 'scheduled']]);
    expect(plan.state).toBe('needs_conversation');
  });

  test('leaves no rest that no provider would charge: it joins the unpaid one before', () => {
    const { plan } = applyPayment(planOf([1000, 1000, 1000]), 1980, at);
    expect(brief(plan)).toEqual([[1, 1000, 1000, 'paid'], [2, 1020, 0, 'scheduled'], [3, 980, 980, 'paid']]);
  });

  test('or the one after, when none before is unpaid', () => {
    const { plan } = applyPayment(planOf([1000, 1000]), 980, at);
    expect(brief(plan)).toEqual([[1, 980, 980, 'paid'], [2, 1020, 0, 'scheduled']]);
  });

  test('or stays, when it is all that is left', () => {
    const { plan } = applyPayment(planOf([1000]), 980, at);
    expect(brief(plan)).toEqual([[1, 1000, 980, 'scheduled']]);
    expect(plan.state).toBe('active');
  });

  test('of all that is left completes the plan; what was more comes back', () => {
    const { plan, left } = applyPayment(planOf([1000, 1000]), 2300, at);
    expect(plan).toMatchObject({ state: 'completed', endedAt: at });
    expect(left).toBe(300);
    expect(applyPayment(plan, 500, at)).toEqual({ plan, left: 500 });
  });

  test('of nothing changes nothing; no whole number is a mistake of the caller', () => {
    const plan = planOf([1000]);
    expect(applyPayment(plan, 0, at).plan).toBe(plan);
    for (const amount of [-1, 0.5, Number.NaN]) expect(() => applyPayment(plan, amount, at)).toThrow(RangeError);
  });

  law('keeps the total, gives back only what was too much, and leaves no small rest but the last', [
    anyPlan, fc.array(fc.integer({ min: 1, max: 60_000 }), { maxLength: 8 }),
  ], (agreed, amounts) => {
    let plan = agreed;
    let accepted = 0;
    for (const amount of amounts) {
      const answer = applyPayment(plan, amount, at);
      accepted += amount - answer.left;
      plan = answer.plan;
      expect(totalOf(plan)).toBe(totalOf(agreed));
      expect(paidOf(plan)).toBe(accepted);
      if (answer.left > 0) expect(plan.state).toBe('completed');
      const rests = plan.instalments.map((one) => one.amount - one.paid).filter((rest) => rest > 0);
      if (rests.length > 1) expect(Math.min(...rests)).toBeGreaterThanOrEqual(minimumOf(plan.currency));
      expect(plan.state === 'completed').toBe(rests.length === 0);
    }
  });

  law('never leaves an earlier missed one open while a later one or a scheduled one gets anything', [
    anyPlan, fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 12 }),
  ], (agreed, amount, missedCount) => {
    const instalments = agreed.instalments.map((one, index): Instalment => {
      return index < missedCount ? { ...one, state: 'missed' } : one;
    });
    const before = { ...agreed, instalments };
    const { plan } = applyPayment(before, amount, at);
    const gained = plan.instalments.map((one) => one.paid > 0);
    const firstOpenMissed = plan.instalments.findIndex(({ state }) => state === 'missed');
    if (firstOpenMissed >= 0) expect(gained.slice(firstOpenMissed + 1)).not.toContain(true);
  });
});

describe('missing an instalment', () => {
  test('happens the day after, not on the day', () => {
    const plan = planOf([1000, 1000, 1000]);
    expect(markMissed(plan, '2026-12-01', at)).toBe(plan);
    const late = markMissed(plan, '2026-12-02', at);
    expect(late).toMatchObject({ state: 'active', endedAt: null });
    expect(missedInstalments(late).map(({ seq }) => seq)).toEqual([1]);
    expect(nextInstalment(late)?.seq).toBe(2);
    expect(markMissed(late, '2026-12-20', at)).toBe(late);
  });

  test('twice in a row brings in a person', () => {
    const once = markMissed(planOf([1000, 1000, 1000]), '2026-12-02', at);
    expect(markMissed(once, '2027-01-02', at)).toMatchObject({ state: 'needs_conversation', endedAt: at });
    expect(isOver(markMissed(once, '2027-01-02', at))).toBe(true);
  });

  test('twice with a paid one between does not', () => {
    const paidEarly = applyPayment(planOf([1000, 1000, 1000, 1000], { frequency: 'weekly' }), 2000, at).plan;
    const late = markMissed(moved(paidEarly, 2, 'end'), '2026-12-30', at);
    expect(brief(late).map(([seq, , , state]) => [seq, state])).toEqual([
      [1, 'paid'], [3, 'missed'], [4, 'paid'], [2, 'missed'],
    ]);
    expect(late.state).toBe('active');
  });

  test('of a promise never needs a second one', () => {
    const promise = markMissed(planOf([1000]), '2027-06-01', at);
    expect(promise).toMatchObject({ state: 'active', instalments: [{ state: 'missed' }] });
  });

  test('cannot happen to a plan that is over', () => {
    const cancelled = cancelPlan(planOf([1000, 1000]), at);
    if (!cancelled.ok) throw new Error('not cancelled');
    expect(markMissed(cancelled.plan, '2030-01-01', at)).toBe(cancelled.plan);
  });

  law('is the same asked day by day or all at once, as long as nothing stops the plan between', [
    anyPlan, fc.integer({ min: 0, max: 60 }),
  ], (plan, days) => {
    const first = plan.instalments[0]?.dueOn ?? '';
    let daily = plan;
    for (let day = 0; day <= days; day += 1) daily = markMissed(daily, addDays(first, day), at);
    const atOnce = markMissed(plan, addDays(first, days), at);
    expect(daily.state).toBe(atOnce.state);
    if (daily.state === 'active') expect(daily).toEqual(atOnce);
  });
});

describe('moving an instalment', () => {
  test('to a later day, up to so many days after the one agreed', () => {
    const plan = planOf([1000, 1000, 1000]);
    expect(movableUntil(plan, 1, rules)).toBe('2026-12-15');
    const later = moved(plan, 1, '2026-12-15');
    expect(later.instalments[0]).toMatchObject({ seq: 1, dueOn: '2026-12-15', agreedDueOn: '2026-12-01', moves: 1 });
    expect(moveInstalment(plan, 1, '2026-12-16', rules)).toEqual({ ok: false, reason: 'too_late' });
    expect(movableUntil(later, 1, rules)).toBeNull();
  });

  test('only up to the day before the next unpaid one', () => {
    const plan = planOf([1000, 1000, 1000], { frequency: 'weekly' });
    expect(movableUntil(plan, 1, rules)).toBe('2026-12-07');
    expect(movableUntil(plan, 3, rules)).toBe('2026-12-29');
  });

  test('a missed one counts from today and is scheduled again', () => {
    const late = markMissed(planOf([1000, 1000, 1000]), '2026-12-05', at);
    const today = '2026-12-05';
    expect(movableUntil(late, 1, { ...rules, today })).toBe('2026-12-19');
    const again = moved(late, 1, '2026-12-05', { today });
    expect(again.instalments[0]).toMatchObject({ state: 'scheduled', dueOn: '2026-12-05' });
  });

  test('to the end is one step after the last, and keeps its number', () => {
    const plan = planOf([1000, 1000, 1000], { firstDueOn: '2026-12-31' });
    expect(dates(plan).at(-1)).toEqual([3, '2027-02-28']);
    const later = moved(plan, 1, 'end');
    expect(dates(later)).toEqual([[2, '2027-01-31'], [3, '2027-02-28'], [1, '2027-03-31']]);
    expect(dates(moved(later, 2, 'end')).at(-1)).toEqual([2, '2027-04-30']);
    const weekly = planOf([1000, 1000], { frequency: 'weekly' });
    expect(dates(moved(weekly, 1, 'end'))).toEqual([[2, '2026-12-08'], [1, '2026-12-15']]);
  });

  test('to the end is never in the past', () => {
    const late = markMissed(planOf([1000]), '2027-03-15', at);
    expect(dates(moved(late, 1, 'end', { today: '2027-03-15' }))).toEqual([[1, '2027-04-01']]);
  });

  test('does not share the day of one that was paid early', () => {
    const paidEarly = applyPayment(planOf([1000, 1000, 1000], { frequency: 'weekly' }), 2000, at).plan;
    expect(brief(paidEarly).map(([, , , state]) => state)).toEqual(['paid', 'scheduled', 'paid']);
    expect(moveInstalment(paidEarly, 2, '2026-12-15', rules)).toEqual({ ok: false, reason: 'date_taken' });
    expect(movableUntil(paidEarly, 2, rules)).toBe('2026-12-22');
    expect(movableUntil(paidEarly, 2, { ...rules, maxDays: 7 })).toBe('2026-12-14');
    expect(dates(moved(paidEarly, 2, '2026-12-16'))).toEqual([[1, '2026-12-01'], [3, '2026-12-15'], [2, '2026-12-16']]);
  });

  test('does not carry the plan past the last day the country allows', () => {
    const plan = planOf([1000, 1000]);
    const lastDueBy = '2027-01-05';
    expect(movableUntil(plan, 2, { ...rules, lastDueBy })).toBe(lastDueBy);
    expect(moveInstalment(plan, 1, 'end', { ...rules, lastDueBy })).toEqual({ ok: false, reason: 'too_late' });
  });

  const movedTwice = moved(moved(planOf([1000, 1000]), 1, '2026-12-02'), 1, '2026-12-03');

  test.each<[string, Plan, number, string, string]>([
    ['there is no such instalment', planOf([1000]), 7, '2026-12-05', 'unknown_instalment'],
    ['it is paid', applyPayment(planOf([1000, 1000]), 1000, at).plan, 1, '2026-12-05', 'already_paid'],
    ['the day is not later', planOf([1000, 1000]), 1, '2026-12-01', 'not_a_later_date'],
    ['the day is past', planOf([1000, 1000], { firstDueOn: '2026-11-01' }), 1, '2026-11-10', 'not_a_later_date'],
    ['the day does not exist', planOf([1000, 1000]), 1, '2026-12-32', 'not_a_later_date'],
    ['the plan is over', applyPayment(planOf([1000]), 1000, at).plan, 1, 'end', 'plan_is_over'],
    ['a person has taken over', markMissed(planOf([1000, 1000]), '2027-01-02', at), 1, 'end', 'plan_is_over'],
    ['it was moved often enough', movedTwice, 1, 'end', 'moved_too_often'],
  ])('is refused when %s', (_, plan, seq, to, reason) => {
    expect(moveInstalment(plan, seq, to, rules)).toEqual({ ok: false, reason });
  });

  law('works on the latest day it names and on no later one', [
    anyPlan, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: -20, max: 60 }),
    fc.integer({ min: 0, max: 60_000 }),
  ], (agreed, seq, maxDays, days, amount) => {
    const today = addDays(agreed.instalments[0]?.dueOn ?? '', days);
    const plan = markMissed(applyPayment(agreed, amount, at).plan, today, at);
    const limits = { today, maxDays, maxMoves: 2 };
    const latest = movableUntil(plan, seq, limits);
    if (latest !== null) expect(moveInstalment(plan, seq, latest, limits).ok).toBe(true);
    for (const later of [1, 2, 9]) {
      expect(moveInstalment(plan, seq, addDays(latest ?? today, later), limits).ok).toBe(false);
    }
  });
});

describe('leaving a plan', () => {
  test('keeps what was paid', () => {
    const paid = applyPayment(planOf([1000, 1000]), 1000, at).plan;
    const left = cancelPlan(paid, at);
    expect(left).toMatchObject({ ok: true, plan: { state: 'cancelled', endedAt: at, instalments: paid.instalments } });
  });

  test('is possible once, also after a person took over, and not when all is paid', () => {
    expect(cancelPlan(markMissed(planOf([1000, 1000]), '2027-01-02', at), at).ok).toBe(true);
    expect(cancelPlan(applyPayment(planOf([1000]), 1000, at).plan, at)).toEqual({ ok: false, reason: 'plan_is_over' });
  });
});

law('no change touches the plan it was given', [anyPlan, fc.integer({ min: 1, max: 50_000 })], (plan, amount) => {
  const before = structuredClone(plan);
  const today = addDays(plan.instalments[0]?.dueOn ?? '', 1);
  applyPayment(plan, amount, at);
  markMissed(plan, today, at);
  moveInstalment(plan, 1, 'end', { ...rules, today });
  cancelPlan(plan, at);
  expect(plan).toEqual(before);
});
