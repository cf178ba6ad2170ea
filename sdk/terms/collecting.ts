import { addDays, type CivilDate } from './calendar.ts';
import { allocate, type Allocation, type Charge, owedOn } from './charge.ts';
import type { Instalment, Plan } from './plan.ts';

/** The hour where the member lives from which on an instalment is collected on its day: nobody's night. Ours. */
export const COLLECT_FROM_HOUR = 9;

/**
 * Days after the first try on which an instalment is asked for again, where the bank had said no for now. The first is the day
 * on which the member reads of it as well. Ours; Stripe's own retries go on for two weeks and up to eight times.
 */
export const RETRY_AFTER_DAYS: readonly number[] = [3, 7];

/** One try to collect one charge of an instalment by itself. */
export interface Try {
  /** Where the member lives. */
  on: CivilDate;
  /** `waiting`: it is not over. `declined`: asking again may help. `ended`: asking again by itself does not help, is not needed, or was called off. */
  state: 'waiting' | 'declined' | 'ended';
}

/**
 * When an instalment's charge is next asked for by itself, given the tries so far, the oldest first; null when it is not: then
 * the member chooses.
 */
export function nextTryOn({ dueOn }: Pick<Instalment, 'dueOn'>, tries: Try[]): CivilDate | null {
  const since = tries.filter(({ on }) => on >= dueOn); // what was tried before a move is over
  const [first] = since;
  if (!first) return dueOn;
  const isAllDeclined = since.every(({ state }) => state === 'declined');
  const days = isAllDeclined ? RETRY_AFTER_DAYS[since.length - 1] : undefined;
  return days === undefined ? null : addDays(first.on, days);
}

/**
 * What an unpaid instalment asks for, charge by charge: those it pays in one, or else what is left of its amount, the oldest
 * charge first. Charges that nothing is owed on are left out, and never is it more than was agreed.
 * @param charges of the member; those that the plan does not cover are not touched
 */
export function partsOf(plan: Pick<Plan, 'chargeIds'>, { amount, paid, pays }: Pick<Instalment, 'amount' | 'paid' | 'pays'>, charges: Charge[]): Allocation[] {
  const covered = charges.filter(({ id }) => plan.chargeIds.includes(id));
  if (pays.length === 0) return allocate(covered, amount - paid).allocations;
  const agreed = new Map(pays.map((whole) => [whole.chargeId, whole.amount]));
  return covered.map((charge) => ({ chargeId: charge.id, amount: Math.min(owedOn(charge), agreed.get(charge.id) ?? 0) })).filter((part) => part.amount > 0);
}
