import { isCivilDate } from './calendar.ts';
import { type Charge, owedOn } from './charge.ts';
import { dueDates, type PlanLimits, type PlanTerms, type Schedule, type ScheduleRefusal, type ScheduleResult, stepsAfter, type Whole } from './schedule.ts';

/**
 * What a plan over these charges would pay in one each, where one of them cannot be split: the newest first, since a subscription
 * is as its newest invoice is. Empty where their total can simply be spread out.
 * @param charges of one currency, the oldest first
 */
export function wholesOf(charges: Charge[]): Whole[] {
  if (!charges.some(({ wholeOnly }) => wholeOnly)) return [];
  return charges.toReversed().map((charge) => ({ chargeId: charge.id, description: charge.description, amount: owedOn(charge) }));
}

/** What a member asks for where charges cannot be split. */
export interface WholeTerms extends Omit<PlanTerms, 'total'> {
  /** In the order in which they are to be paid. */
  wholes: Whole[];
}

/**
 * The most instalments that so many charges can be paid in: at least one each. 0 when there are none, or when the first day
 * is already past `lastDueBy`.
 */
export function maxCountOfWholes(charges: number, limits: PlanLimits, { frequency, firstDueOn }: Pick<PlanTerms, 'frequency' | 'firstDueOn'>): number {
  const fits = (count: number): boolean => limits.lastDueBy === null || stepsAfter(firstDueOn, frequency, count - 1) <= limits.lastDueBy;
  let count = Math.min(Math.max(1, limits.maxCount), charges);
  while (count > 0 && !fits(count)) count -= 1;
  return count;
}

/**
 * Works a plan out where charges cannot be split: which of them are paid on which day. Each day pays as many as another, or
 * one more on the earlier days; the floor of an instalment does not count, since nobody chose these amounts. From an amount:
 * as few days as it takes for none to come to more.
 * @example
 * const wholes = [november, october, september]; // each of 12900
 * buildWholeSchedule({ wholes, …, length: { count: 2 } }, limits); // November and October on the first day, September on the second
 * @throws RangeError when the count is not a whole number from 1
 */
export function buildWholeSchedule({ wholes, frequency, firstDueOn, length }: WholeTerms, limits: PlanLimits): ScheduleResult {
  if (wholes.length === 0) return { ok: false, reason: 'nothing_owed' };
  if (!limits.frequencies.includes(frequency)) return { ok: false, reason: 'frequency_not_offered' };
  const most = isCivilDate(firstDueOn) ? maxCountOfWholes(wholes.length, limits, { frequency, firstDueOn }) : 0;
  if (most === 0 || firstDueOn < limits.firstDueFrom || firstDueOn > limits.firstDueUntil) return { ok: false, reason: 'first_date_out_of_range' };

  const refuse = (reason: ScheduleRefusal): ScheduleResult => ({ ok: false, reason, nearest: { count: most } });
  const count = 'count' in length ? length.count : countWithin(wholes, length.amount);
  if (count === null) return refuse('too_small');
  if (count > 1 && count > Math.min(limits.maxCount, wholes.length)) return refuse('too_many');
  if (count > most) return refuse('too_long');
  const days = dueDates(firstDueOn, frequency, count);
  return { ok: true, schedule: groupsOf(wholes, count).map((group, index) => instalmentOf(group, index, days[index] ?? firstDueOn)) };
}

function instalmentOf(group: Whole[], index: number, dueOn: string): Schedule[number] {
  return { seq: index + 1, dueOn, amount: sumOf(group), pays: group };
}

function groupsOf(wholes: Whole[], count: number): Whole[][] {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`buildWholeSchedule: the count ${count} is not a whole number from 1; ask for one or more.`);
  const base = Math.floor(wholes.length / count);
  const larger = wholes.length % count;
  const startOf = (index: number): number => index * base + Math.min(index, larger);
  return [...Array(count).keys()].map((index) => wholes.slice(startOf(index), startOf(index + 1)));
}

/** The fewest days on which no more than the amount is paid; null where one charge alone comes to more. */
function countWithin(wholes: Whole[], amount: number): number | null {
  for (let count = 1; count <= wholes.length; count += 1) {
    if (groupsOf(wholes, count).every((group) => sumOf(group) <= amount)) return count;
  }
  return null;
}

function sumOf(wholes: Whole[]): number {
  return wholes.reduce((sum, { amount }) => sum + amount, 0);
}
