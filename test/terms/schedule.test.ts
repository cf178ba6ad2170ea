import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../sdk/terms/calendar.ts';
import { minimumOf, stepOf } from '../../sdk/terms/money.ts';
import {
  buildSchedule,
  dueDates,
  floorOf,
  maxCountFor,
  splitAmount,
  type PlanLimits,
  type PlanTerms,
} from '../../sdk/terms/schedule.ts';
import { anyCurrency, anyDate, anyFrequency, anyTotal, frequencies, wideLimits } from './arbitraries.ts';
import { law } from './runs.ts';

const anyCount = fc.integer({ min: 1, max: 60 });

/** Limits of which each may bind, around a first day that they allow. */
const anyLimits = (firstDueOn: string): fc.Arbitrary<PlanLimits> => {
  return fc.record({
    maxCount: fc.integer({ min: 0, max: 24 }),
    minAmount: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50_000 })),
    lastDueBy: fc.option(fc.integer({ min: 0, max: 400 }).map((days) => addDays(firstDueOn, days))),
    firstDueFrom: fc.constant(firstDueOn),
    firstDueUntil: fc.constant(firstDueOn),
    frequencies: fc.constant(frequencies),
  });
};

const anyAsk = fc
  .record({
    total: anyTotal,
    currency: anyCurrency,
    frequency: anyFrequency,
    firstDueOn: anyDate,
    length: fc.oneof(
      fc.integer({ min: 1, max: 40 }).map((count) => ({ count })),
      fc.integer({ min: 1, max: 1_000_000 }).map((amount) => ({ amount })),
    ),
  })
  .chain((terms): fc.Arbitrary<{ terms: PlanTerms; limits: PlanLimits }> => {
    return fc.record({ terms: fc.constant(terms), limits: anyLimits(terms.firstDueOn) });
  });

const ask = (terms: Partial<PlanTerms>, limits: Partial<PlanLimits> = {}) => {
  const usual = { total: 25_800, currency: 'USD', frequency: 'monthly', firstDueOn: '2026-12-01' } as const;
  return buildSchedule({ ...usual, length: { count: 4 }, ...terms }, { ...wideLimits, ...limits });
};

describe('splitting an amount', () => {
  law('the sum is the total exactly', [anyTotal, anyCount, anyCurrency], (total, count, currency) => {
    const parts = splitAmount(total, count, currency);
    expect(parts).toHaveLength(count);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  });

  law('the parts differ by at most one step, the larger ones first', [anyTotal, anyCount, anyCurrency],
    (steps, count, currency) => {
      const step = stepOf(currency);
      const parts = splitAmount(steps * step, count, currency);
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(step);
      expect(parts).toEqual(parts.toSorted((a, b) => b - a));
      expect(parts.every((part) => part % step === 0)).toBe(true);
    });

  law('an odd rest of the total goes to the first part and to no other', [anyTotal, anyCount, anyCurrency],
    (total, count, currency) => {
      const step = stepOf(currency);
      const oddRest = total % step;
      const [first = 0, ...others] = splitAmount(total, count, currency);
      expect([first - oddRest, ...others]).toEqual(splitAmount(total - oddRest, count, currency));
      expect(others.every((part) => part % step === 0)).toBe(true);
    });

  test.each([
    [10_000, 3, 'USD', [3334, 3333, 3333]],
    [100, 3, 'JPY', [34, 33, 33]],
    [10_000, 3, 'ISK', [3400, 3300, 3300]],
    [10_050, 3, 'ISK', [3450, 3300, 3300]],
    [100_000, 3, 'KWD', [33_340, 33_330, 33_330]],
    [100_005, 3, 'KWD', [33_345, 33_330, 33_330]],
    [10_100, 4, 'USD', [2525, 2525, 2525, 2525]],
    [0, 2, 'USD', [0, 0]],
  ])('%i over %i in %s', (total, count, currency, parts) => {
    expect(splitAmount(total, count, currency)).toEqual(parts);
  });

  test.each([[10.5, 2], [-1, 2], [Number.NaN, 2], [2 ** 53, 2], [100, 0], [100, 1.5], [100, -1], [100, Number.NaN]])(
    '%d over %d is a mistake of the caller',
    (total, count) => expect(() => splitAmount(total, count, 'USD')).toThrow(RangeError),
  );
});

describe('due dates', () => {
  law('strictly increase, whatever the first day and the frequency', [anyDate, anyFrequency, anyCount],
    (first, frequency, count) => {
      const dates = dueDates(first, frequency, count);
      expect(dates).toHaveLength(count);
      expect(dates[0]).toBe(first);
      dates.slice(1).forEach((date, index) => expect(date > (dates[index] ?? '')).toBe(true));
    });

  law('monthly ones never drift: each has the anchor\'s day, or is its month\'s last', [anyDate, anyCount],
    (first, count) => {
      for (const date of dueDates(first, 'monthly', count)) {
        const isLastOfMonth = addDays(date, 1).endsWith('-01');
        expect(date.slice(8) === first.slice(8) || (isLastOfMonth && date.slice(8) < first.slice(8))).toBe(true);
      }
    });

  test('31 January, 28 February, 31 March', () => {
    expect(dueDates('2027-01-31', 'monthly', 4)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
    expect(dueDates('2028-01-30', 'monthly', 3)).toEqual(['2028-01-30', '2028-02-29', '2028-03-30']);
    expect(dueDates('2026-12-25', 'weekly', 3)).toEqual(['2026-12-25', '2027-01-01', '2027-01-08']);
    expect(dueDates('2028-02-20', 'fortnightly', 3)).toEqual(['2028-02-20', '2028-03-05', '2028-03-19']);
  });
});

describe('a schedule', () => {
  law('keeps every stated invariant, or is refused', [anyAsk], ({ terms, limits }) => {
    const result = buildSchedule(terms, limits);
    if (!result.ok) return;
    const { schedule } = result;
    const amounts = schedule.map(({ amount }) => amount);
    const step = stepOf(terms.currency);
    const oddRest = terms.total % step;

    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(terms.total);
    expect(Math.max(...amounts) - oddRest - Math.min(...amounts)).toBeLessThanOrEqual(step);
    expect(schedule.map(({ seq }) => seq)).toEqual(schedule.map((_, index) => index + 1));
    expect(schedule.map(({ dueOn }) => dueOn)).toEqual(dueDates(terms.firstDueOn, terms.frequency, schedule.length));
    expect(schedule.length).toBeLessThanOrEqual(Math.max(1, limits.maxCount));
    const lastDueOn = schedule.at(-1)?.dueOn ?? '';
    if (limits.lastDueBy !== null) expect(lastDueOn <= limits.lastDueBy).toBe(true);
    if (schedule.length > 1) {
      expect(Math.min(...amounts)).toBeGreaterThanOrEqual(minimumOf(terms.currency));
      expect(Math.min(...amounts)).toBeGreaterThanOrEqual(limits.minAmount);
    }
    if ('count' in terms.length) expect(schedule).toHaveLength(terms.length.count);
  });

  law('the nearest that a refusal names does work, and nothing longer does', [anyAsk], ({ terms, limits }) => {
    const result = buildSchedule(terms, limits);
    if (result.ok || result.nearest === undefined) return;
    const { count } = result.nearest;
    expect(buildSchedule({ ...terms, length: { count } }, limits).ok).toBe(true);
    for (const longer of [1, 2, 3, 10]) {
      expect(buildSchedule({ ...terms, length: { count: count + longer } }, limits).ok).toBe(false);
    }
  });

  law('every count up to the largest works, and none above it', [anyAsk], ({ terms, limits }) => {
    const most = maxCountFor(terms.total, terms.currency, limits, terms.frequency, terms.firstDueOn);
    const works = (count: number) => buildSchedule({ ...terms, length: { count } }, limits).ok;
    expect(Array.from({ length: 26 }, (_, index) => works(index + 1))).toEqual(
      Array.from({ length: 26 }, (_, index) => index + 1 <= most),
    );
  });

  law('from an amount, takes as few instalments as keep each within it; one fewer where those were under the floor', [
    anyTotal, fc.integer({ min: 1, max: 500_000 }), anyCurrency,
  ], (total, amount, currency) => {
    const limits = { ...wideLimits, maxCount: Number.MAX_SAFE_INTEGER };
    fc.pre(total / amount < 200);
    const terms = { total, currency, frequency: 'weekly' as const, firstDueOn: '2026-12-01', length: { amount } };
    const result = buildSchedule(terms, limits);
    const floor = floorOf(currency, limits);
    expect(result.ok).toBe(amount >= Math.min(floor, total));
    if (!result.ok) return;
    const count = result.schedule.length;
    const step = stepOf(currency);
    const oddRest = total % step;
    const largest = (result.schedule[0]?.amount ?? 0) - oddRest;
    const isWithinBudget = largest <= amount;
    if (isWithinBudget) {
      // One fewer would ask for more than the member said they can manage.
      if (count > 1) expect(total / (count - 1)).toBeGreaterThan(Math.floor(amount / step) * step);
    } else {
      expect(total).toBeLessThan((count + 1) * floor);
    }
  });

  test('of the review screen: four times $64.50 from 1 December', () => {
    expect(ask({})).toEqual({
      ok: true,
      schedule: [
        { seq: 1, dueOn: '2026-12-01', amount: 6450 },
        { seq: 2, dueOn: '2027-01-01', amount: 6450 },
        { seq: 3, dueOn: '2027-02-01', amount: 6450 },
        { seq: 4, dueOn: '2027-03-01', amount: 6450 },
      ],
    });
  });

  test('from a budget stays within the budget', () => {
    const result = ask({ length: { amount: 6000 } });
    expect(result.ok && result.schedule.map(({ amount }) => amount)).toEqual([5160, 5160, 5160, 5160, 5160]);
  });

  test('from a budget is one shorter where the parts would fall under the floor', () => {
    const result = ask({ total: 10_000, length: { amount: 3000 } }, { minAmount: 2800 });
    expect(result.ok && result.schedule.map(({ amount }) => amount)).toEqual([3334, 3333, 3333]);
  });

  test('from a budget finer than the currency\'s steps stays within it too', () => {
    const result = ask({ total: 100_000, currency: 'KWD', length: { amount: 33_335 } });
    expect(result.ok && result.schedule.map(({ amount }) => amount)).toEqual([25_000, 25_000, 25_000, 25_000]);
  });

  test('may end on the last day itself', () => {
    expect(ask({}, { lastDueBy: '2027-03-01' }).ok).toBe(true);
  });

  test('a budget of the whole, or more, is one payment', () => {
    expect(ask({ length: { amount: 25_800 } })).toMatchObject({ ok: true, schedule: [{ amount: 25_800 }] });
    expect(ask({ length: { amount: 99_900 } })).toMatchObject({ ok: true, schedule: [{ amount: 25_800 }] });
    // Half a króna more than whole ones.
    expect(ask({ total: 50, currency: 'ISK', length: { amount: 50 } })).toMatchObject({ schedule: [{ amount: 50 }] });
  });

  test('a total under the floor can be paid in one', () => {
    expect(ask({ total: 30, length: { count: 1 } })).toMatchObject({ ok: true, schedule: [{ amount: 30 }] });
    expect(ask({ total: 30, length: { count: 2 } })).toEqual({ ok: false, reason: 'too_small', nearest: { count: 1 } });
  });

  test.each<[string, Partial<PlanTerms>, Partial<PlanLimits>, object]>([
    ['nothing is owed', { total: 0 }, {}, { reason: 'nothing_owed' }],
    ['the frequency is not offered', {}, { frequencies: ['weekly'] }, { reason: 'frequency_not_offered' }],
    ['the first day is too soon', {}, { firstDueFrom: '2026-12-02' }, { reason: 'first_date_out_of_range' }],
    ['the first day is too late', {}, { firstDueUntil: '2026-11-30' }, { reason: 'first_date_out_of_range' }],
    ['the first day is past the last', {}, { lastDueBy: '2026-11-30' }, { reason: 'first_date_out_of_range' }],
    ['the first day does not exist', { firstDueOn: '2026-02-30' }, {}, { reason: 'first_date_out_of_range' }],
    ['there are too many', {}, { maxCount: 3 }, { reason: 'too_many', nearest: { count: 3 } }],
    ['a budget makes too many', { length: { amount: 1000 } }, { maxCount: 4 }, {
      reason: 'too_many', nearest: { count: 4 },
    }],
    ['they are too small', {}, { minAmount: 8000 }, { reason: 'too_small', nearest: { count: 3 } }],
    ['the budget is too small', { length: { amount: 49 } }, {}, { reason: 'too_small', nearest: { count: 12 } }],
    ['the budget is nothing', { length: { amount: 0 } }, {}, { reason: 'too_small', nearest: { count: 12 } }],
    ['the budget is no number', { length: { amount: NaN } }, {}, { reason: 'too_small', nearest: { count: 12 } }],
    ['it ends too late', {}, { lastDueBy: '2027-02-28' }, { reason: 'too_long', nearest: { count: 3 } }],
  ])('is refused when %s', (_, terms, limits, refusal) => {
    expect(ask(terms, limits)).toEqual({ ok: false, ...refusal });
  });

  test('a count that is no whole number from 1 is a mistake of the caller', () => {
    for (const count of [0, -1, 1.5, Number.NaN]) expect(() => ask({ length: { count } })).toThrow(RangeError);
  });

  test('the owner\'s floor is rounded up to what can be paid', () => {
    expect(floorOf('KWD', { minAmount: 5001 })).toBe(5010);
    expect(floorOf('ISK', { minAmount: 10_001 })).toBe(10_100);
    expect(floorOf('USD', { minAmount: 1 })).toBe(50);
  });
});
