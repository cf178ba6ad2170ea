import { addDays, addMonths, isCivilDate, type CivilDate } from './calendar.ts';
import { minimumOf, stepOf } from './money.ts';

/** How often an instalment falls due. */
export type Frequency = 'weekly' | 'fortnightly' | 'monthly';

/** What the owner, the country and the provider allow a plan to be. */
export interface PlanLimits {
  /** The most instalments a plan may have. One is always allowed: it is a promise to pay all at once. */
  maxCount: number;
  /** The owner's floor for an instalment, integer minor units; the provider's minimum holds besides. */
  minAmount: number;
  /** The last day an instalment may fall due on; null when there is none. */
  lastDueBy: CivilDate | null;
  firstDueFrom: CivilDate;
  firstDueUntil: CivilDate;
  frequencies: Frequency[];
}

/** What a member asks for: so many instalments, or so much each time. */
export interface PlanTerms {
  /** Integer minor units. */
  total: number;
  currency: string;
  frequency: Frequency;
  firstDueOn: CivilDate;
  length: { count: number } | { amount: number };
}

export type Schedule = {
  seq: number;
  dueOn: CivilDate;
  /** Integer minor units. */
  amount: number;
  /** What it pays, where each charge is paid in one; see `buildWholeSchedule`. */
  pays?: Whole[];
}[];

/** A charge that is paid in one, as it was when that was agreed. */
export interface Whole {
  chargeId: string;
  description: string;
  /** What was owed on it, integer minor units. */
  amount: number;
}

export type ScheduleRefusal =
  | 'nothing_owed'
  | 'too_many'
  | 'too_small'
  | 'first_date_out_of_range'
  | 'frequency_not_offered'
  | 'too_long';

export type ScheduleResult =
  | { ok: true; schedule: Schedule }
  | {
      ok: false;
      reason: ScheduleRefusal;
      /** The longest plan that would work with the same total, frequency and first day, so that a screen can say it. */
      nearest?: { count: number };
    };

/**
 * The day that many steps after the anchor. Months are counted from the anchor and clamp to the month's end, so they
 * never drift.
 */
export function stepsAfter(anchor: CivilDate, frequency: Frequency, steps: number): CivilDate {
  if (frequency === 'monthly') return addMonths(anchor, steps);
  return addDays(anchor, steps * (frequency === 'weekly' ? 7 : 14));
}

/** The days on which `count` instalments fall due; they strictly increase. */
export function dueDates(firstDueOn: CivilDate, frequency: Frequency, count: number): CivilDate[] {
  return [...Array(count).keys()].map((index) => stepsAfter(firstDueOn, frequency, index));
}

/**
 * Splits a total as evenly as its currency allows. The sum is the total exactly, the largest come first, and they
 * differ by at most one step. Where the total itself is no whole number of steps (possible for ISK, UGX and the
 * three-decimal currencies), the odd rest goes to the first instalment on top.
 * @param total integer minor units, not negative
 * @throws RangeError when the total is not such an integer, or the count is not a whole number from 1
 */
export function splitAmount(total: number, count: number, currency: string): number[] {
  if (!Number.isSafeInteger(total) || total < 0) {
    throw new RangeError(`splitAmount: the total ${total} is not a whole number of minor units; round it first.`);
  }
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError(`splitAmount: the count ${count} is not a whole number from 1; ask for one or more.`);
  }
  const step = stepOf(currency);
  const steps = Math.floor(total / step);
  const base = Math.floor(steps / count);
  const larger = steps % count;
  const oddRest = total % step;
  return [...Array(count).keys()].map((index) => {
    return (base + (index < larger ? 1 : 0)) * step + (index === 0 ? oddRest : 0);
  });
}

/**
 * The smallest an instalment may be, in minor units: the larger of the provider's minimum and the owner's floor, in
 * whole steps, rounded up. Only a total that is itself smaller may go under it, paid in one.
 */
export function floorOf(currency: string, limits: Pick<PlanLimits, 'minAmount'>): number {
  const step = stepOf(currency);
  return Math.ceil(Math.max(minimumOf(currency), limits.minAmount) / step) * step;
}

/**
 * The largest count that the floor, `maxCount` and `lastDueBy` all allow. At least 1 when anything is owed, since a
 * total under the floor can still be paid in one; 0 when nothing is owed or the first day is already past `lastDueBy`.
 */
export function maxCountFor(
  total: number,
  currency: string,
  limits: PlanLimits,
  frequency: Frequency,
  firstDueOn: CivilDate,
): number {
  const fitsUntilLastDay = (count: number) => {
    return limits.lastDueBy === null || stepsAfter(firstDueOn, frequency, count - 1) <= limits.lastDueBy;
  };
  if (total <= 0 || !fitsUntilLastDay(1)) return 0;
  let count = Math.max(1, Math.min(limits.maxCount, Math.floor(total / floorOf(currency, limits))));
  while (!fitsUntilLastDay(count)) count -= 1;
  return count;
}

/**
 * Budget-first: as many even instalments as it takes for none to exceed what the member can manage. Where those would
 * fall under the floor the plan is one shorter, which is enough as long as the amount itself is not under the floor.
 */
function countFromAmount(total: number, amount: number, floor: number, step: number): number {
  if (amount >= total) return 1;
  const count = Math.ceil(total / (Math.floor(amount / step) * step));
  return total < count * floor ? count - 1 : count;
}

/**
 * Works a plan out, or says why it cannot be and what the nearest is. The widget's preview and the server call this
 * same function.
 * @example
 * const ask = { total: 10_000, currency: 'USD', frequency: 'monthly', firstDueOn: '2027-01-31', length: { count: 3 } };
 * buildSchedule(ask, limits); // 3334 on 31 January, 3333 on 28 February, 3333 on 31 March
 * @throws RangeError when the total or the count is not a whole number (a count must be at least 1)
 */
export function buildSchedule(terms: PlanTerms, limits: PlanLimits): ScheduleResult {
  const { total, currency, frequency, firstDueOn, length } = terms;
  if (total <= 0) return { ok: false, reason: 'nothing_owed' };
  if (!limits.frequencies.includes(frequency)) return { ok: false, reason: 'frequency_not_offered' };
  const most = isCivilDate(firstDueOn) ? maxCountFor(total, currency, limits, frequency, firstDueOn) : 0;
  if (most === 0 || firstDueOn < limits.firstDueFrom || firstDueOn > limits.firstDueUntil) {
    return { ok: false, reason: 'first_date_out_of_range' };
  }

  const floor = floorOf(currency, limits);
  const refuse = (reason: ScheduleRefusal): ScheduleResult => ({ ok: false, reason, nearest: { count: most } });
  if ('amount' in length && !(length.amount >= Math.min(floor, total))) return refuse('too_small');
  const count = 'count' in length ? length.count : countFromAmount(total, length.amount, floor, stepOf(currency));
  if (count > 1 && count > limits.maxCount) return refuse('too_many');
  if (count > 1 && total < count * floor) return refuse('too_small');
  if (count > most) return refuse('too_long');

  const days = dueDates(firstDueOn, frequency, count);
  const schedule = splitAmount(total, count, currency).map((amount, index) => ({
    seq: index + 1,
    dueOn: days[index] ?? firstDueOn,
    amount,
  }));
  return { ok: true, schedule };
}
