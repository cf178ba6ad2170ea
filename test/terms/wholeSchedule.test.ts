import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPayment, planFromSchedule } from '../../sdk/terms/plan.ts';
import type { Whole } from '../../sdk/terms/schedule.ts';
import { dueDates } from '../../sdk/terms/schedule.ts';
import { buildWholeSchedule, maxCountOfWholes } from '../../sdk/terms/wholeSchedule.ts';
import { anyDate, anyFrequency, at, wideLimits } from './arbitraries.ts';
import { law } from './runs.ts';

const anyWholes: fc.Arbitrary<Whole[]> = fc
  .array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 24 })
  .map((amounts) => amounts.map((amount, index) => ({ chargeId: `chg_${index}`, description: `Bill ${index}`, amount })));

const anyLength = fc.oneof(
  fc.integer({ min: 1, max: 30 }).map((count) => ({ count })),
  fc.integer({ min: 1, max: 500_000 }).map((amount) => ({ amount })),
);

const bills = (...amounts: number[]): Whole[] => amounts.map((amount, index) => ({ chargeId: `chg_${index}`, description: `Bill ${index}`, amount }));
const monthly = { currency: 'USD', frequency: 'monthly', firstDueOn: '2026-12-01' } as const;

describe('a schedule over charges that are paid in one', () => {
  law('pays each of them once, in their order, on days that increase', [anyWholes, anyFrequency, anyDate, anyLength], (wholes, frequency, firstDueOn, length) => {
    const result = buildWholeSchedule({ wholes, currency: 'USD', frequency, firstDueOn, length }, wideLimits);
    if (!result.ok) return;
    expect(result.schedule.flatMap(({ pays = [] }) => pays)).toEqual(wholes);
    expect(result.schedule.map(({ amount }) => amount)).toEqual(result.schedule.map(({ pays = [] }) => pays.reduce((sum, one) => sum + one.amount, 0)));
    expect(result.schedule.map(({ dueOn }) => dueOn)).toEqual(dueDates(firstDueOn, frequency, result.schedule.length));
    expect(result.schedule.every(({ pays = [] }) => pays.length > 0)).toBe(true);
  });

  law('the days pay as many as one another, or the earlier ones one more', [anyWholes, fc.integer({ min: 1, max: 12 })], (wholes, count) => {
    const result = buildWholeSchedule({ ...monthly, wholes, length: { count } }, wideLimits);
    expect(result.ok).toBe(count <= wholes.length);
    if (!result.ok) return;
    const sizes = result.schedule.map(({ pays = [] }) => pays.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  law('from an amount no day comes to more, and one day less would', [anyWholes, fc.integer({ min: 1, max: 500_000 })], (wholes, amount) => {
    const result = buildWholeSchedule({ ...monthly, wholes, length: { amount } }, { ...wideLimits, maxCount: 24 });
    expect(result.ok).toBe(wholes.every((whole) => whole.amount <= amount));
    if (!result.ok) return;
    expect(result.schedule.every((day) => day.amount <= amount)).toBe(true);
    const shorter = result.schedule.length > 1 ? buildWholeSchedule({ ...monthly, wholes, length: { count: result.schedule.length - 1 } }, { ...wideLimits, maxCount: 24 }) : null;
    if (shorter?.ok) expect(shorter.schedule.some((day) => day.amount > amount)).toBe(true);
  });

  law('the largest count works, and none above it', [anyWholes, fc.integer({ min: 1, max: 24 }), fc.option(anyDate)], (wholes, maxCount, lastDueBy) => {
    const limits = { ...wideLimits, maxCount, lastDueBy };
    const most = maxCountOfWholes(wholes.length, limits, monthly);
    for (let count = 1; count <= wholes.length + 1; count += 1) {
      expect(buildWholeSchedule({ ...monthly, wholes, length: { count } }, limits).ok).toBe(count <= most);
    }
  });

  test('two days for three bills', () => {
    const result = buildWholeSchedule({ ...monthly, wholes: bills(12_900, 12_900, 9_900), length: { count: 2 } }, wideLimits);
    expect(result).toMatchObject({ ok: true, schedule: [{ dueOn: '2026-12-01', amount: 25_800 }, { dueOn: '2027-01-01', amount: 9_900 }] });
  });

  test('says why not, and what would work', () => {
    const wholes = bills(12_900, 12_900);
    const ask = (terms: Partial<Parameters<typeof buildWholeSchedule>[0]>, limits = {}) => buildWholeSchedule({ ...monthly, wholes, length: { count: 2 }, ...terms }, { ...wideLimits, ...limits });
    expect(ask({ wholes: [] })).toEqual({ ok: false, reason: 'nothing_owed' });
    expect(ask({ length: { amount: 12_899 } })).toEqual({ ok: false, reason: 'too_small', nearest: { count: 2 } });
    expect(ask({ length: { count: 3 } })).toEqual({ ok: false, reason: 'too_many', nearest: { count: 2 } });
    expect(ask({}, { lastDueBy: '2026-12-31' })).toEqual({ ok: false, reason: 'too_long', nearest: { count: 1 } });
    expect(ask({}, { frequencies: ['weekly'] })).toEqual({ ok: false, reason: 'frequency_not_offered' });
    expect(ask({ firstDueOn: '2027-02-30' })).toEqual({ ok: false, reason: 'first_date_out_of_range' });
    expect(() => ask({ length: { count: 1.5 } })).toThrow(RangeError);
  });

  test('money for one bill goes to the day that pays it', () => {
    const result = buildWholeSchedule({ ...monthly, wholes: bills(12_900, 12_900, 9_900), length: { count: 3 } }, wideLimits);
    if (!result.ok) throw new Error(result.reason);
    const plan = planFromSchedule({ id: 'pln_1', memberId: 'm', currency: 'USD', frequency: 'monthly', chargeIds: ['chg_0', 'chg_1', 'chg_2'], collected: true, fingerprint: 'f', agreedAt: at }, result.schedule);
    expect(applyPayment(plan, 12_900, at, 'chg_1').plan.instalments.map(({ state }) => state)).toEqual(['scheduled', 'paid', 'scheduled']);
    // A rest that is small stays where it is: it is a bill of its own.
    expect(applyPayment(plan, 12_899, at, 'chg_1').plan.instalments.map(({ amount, paid }) => amount - paid)).toEqual([12_900, 1, 9_900]);
  });
});
