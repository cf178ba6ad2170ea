import { addDays, type CivilDate } from '../calendar.ts';
import type { Charge } from '../charge.ts';
import { missedInstalments, type Plan } from '../plan.ts';
import type { Assignment, OpenCharge } from './assignment.ts';
import { hasPaidShare, type Measure, windowDays } from './measure.ts';

/** How a member stands today, as far as a measure asks. */
export interface MeasuredPosition {
  today: CivilDate;
  /** Those that are not paid in full. */
  charges: Charge[];
  /** As they are today, with what was missed. */
  plans: Plan[];
  /** The day on which nothing was in arrears any more, where it is known. */
  clearedOn: CivilDate | null;
}

/**
 * The day on which the measure became a yes for a member, or null while it is none. What was a yes within the window
 * stays one, but for a plan: whether that was kept is asked once, when the window is over.
 */
export function reachedOn(assignment: Assignment, measure: Measure, position: MeasuredPosition): CivilDate | null {
  if (assignment.reachedOn !== null) return assignment.reachedOn;
  const windowEnd = addDays(assignment.assignedOn, windowDays[measure]);
  if (measure === 'plan_kept') return position.today > windowEnd && hasKeptPlan(assignment, position) ? windowEnd : null;
  const day = measure === 'resumed' ? resumedOn(assignment, position) : paidShareOn(assignment, position);
  return day !== null && day <= windowEnd ? day : null;
}

/** Money counts, and not what was agreed: what a plan covers is still open. */
function resumedOn({ assignedOn }: Assignment, { today, charges, clearedOn }: MeasuredPosition): CivilDate | null {
  if (charges.some(({ dueOn, paid, amount }) => dueOn < today && paid < amount)) return null;
  // A job that looks late finds the day itself, where it was written down.
  return clearedOn !== null && clearedOn >= assignedOn ? clearedOn : today;
}

function paidShareOn({ open }: Assignment, { today, charges }: MeasuredPosition): CivilDate | null {
  return hasPaidShare(open, open.map((one) => ({ amount: one.amount - leftOf(one, charges), currency: one.currency }))) ? today : null;
}

/** What is left of a charge; one that is not among the unpaid ones is paid. */
function leftOf({ chargeId, amount }: OpenCharge, charges: Charge[]): number {
  const charge = charges.find(({ id }) => id === chargeId);
  return charge ? Math.min(amount, charge.amount - charge.paid) : 0;
}

function hasKeptPlan({ assignedOn }: Assignment, { plans }: MeasuredPosition): boolean {
  return plans.some((plan) => {
    const isKept = plan.state === 'completed' || (plan.state === 'active' && missedInstalments(plan).length === 0);
    return plan.kind === 'plan' && plan.agreedAt.slice(0, 10) >= assignedOn && isKept;
  });
}
