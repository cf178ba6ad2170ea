import * as fc from 'fast-check';
import { addDays, type CivilDate } from '../../sdk/terms/calendar.ts';
import { minimumOf } from '../../sdk/terms/money.ts';
import { planFromSchedule, type Plan } from '../../sdk/terms/plan.ts';
import { dueDates, splitAmount, type Frequency, type PlanLimits } from '../../sdk/terms/schedule.ts';

export const currencies = Intl.supportedValuesOf('currency');
export const frequencies: Frequency[] = ['weekly', 'fortnightly', 'monthly'];
export const timeZones = Intl.supportedValuesOf('timeZone');

// The ones with rules of their own come up as often as all the others together.
export const anyCurrency = fc.oneof(
  fc.constantFrom('USD', 'EUR', 'JPY', 'KRW', 'ISK', 'UGX', 'KWD', 'BHD', 'HUF', 'GBP'),
  fc.constantFrom(...currencies),
);
export const anyFrequency = fc.constantFrom(...frequencies);
export const anyTimeZone = fc.constantFrom(...timeZones);

// Month ends and leap days come up as often as all other days together.
export const anyDate: fc.Arbitrary<CivilDate> = fc.oneof(
  fc.constantFrom('2024-02-29', '2027-01-31', '2027-02-28', '2027-12-31', '2028-02-29', '2100-02-28', '2096-02-29'),
  fc.tuple(fc.integer({ min: 2000, max: 2120 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => {
    return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  }),
  fc.integer({ min: 0, max: 44_000 }).map((days) => addDays('2000-01-01', days)),
);

export const anyTotal = fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 2_000_000_000 }));

export const wideLimits: PlanLimits = {
  maxCount: 12,
  minAmount: 0,
  lastDueBy: null,
  firstDueFrom: '1900-01-01',
  firstDueUntil: '9000-01-01',
  frequencies,
};

/** A plan that has just been agreed; each of its instalments is at least the provider's minimum. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    currency: anyCurrency,
    frequency: anyFrequency,
    firstDueOn: anyDate,
    count: fc.integer({ min: 1, max: 12 }),
    over: fc.integer({ min: 0, max: 100_000 }),
  })
  .map(({ currency, frequency, firstDueOn, count, over }) => {
    const days = dueDates(firstDueOn, frequency, count);
    const amounts = splitAmount(minimumOf(currency) * count + over, count, currency);
    return planFromSchedule(
      { id: 'pln_1', memberId: 'mem_1', currency, frequency, chargeIds: ['chg_1'], collected: false, fingerprint: 'f', agreedAt: at },
      amounts.map((amount, index) => ({ seq: index + 1, dueOn: days[index] ?? firstDueOn, amount })),
    );
  });

export const at = '2026-11-27T09:00:00.000Z';
