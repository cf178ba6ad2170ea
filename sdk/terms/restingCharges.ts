import type { CivilDate } from './calendar.ts';
import type { Charge } from './charge.ts';
import { holdsCharge, type Hold } from './hold.ts';
import { isPaused, type Pause } from './pause.ts';
import type { Instalment, Plan } from './plan.ts';

/** What bears on which charges are let be. */
export interface RestPosition {
  /** In the member's time zone. */
  today: CivilDate;
  charges: Charge[];
  plans: Plan[];
  pauses: Pause[];
  holds: Hold[];
}

/**
 * Why nobody but us is to ask for a charge: a plan pays it (`seq` is the next instalment that does, and `owed` what was owed as it
 * was agreed, where it is paid in one), a pause runs, or a hold is on it.
 */
export type RestReason = { kind: 'plan'; id: string; seq: number; dueOn: CivilDate; owed: number | null; plan: Plan } | { kind: 'pause'; id: string } | { kind: 'hold'; id: string };

/** A charge that is let be: no retries and no reminders but ours. */
export interface RestingCharge {
  charge: Charge;
  reason: RestReason;
}

/**
 * The unpaid charges that are let be. A plan comes first, since it says when each is paid; it counts until what it covers is
 * paid, it is left, or another takes its place: also when a person has taken it over, which stops collecting. Then a pause, for
 * everything. Then a dispute, an open conversation and a breathing space, for what they hold.
 */
export function restingCharges({ today, charges, plans, pauses, holds }: RestPosition): RestingCharge[] {
  const pause = pauses.find((one) => isPaused(one, today));
  return charges.flatMap((charge): RestingCharge[] => {
    if (charge.paid >= charge.amount) return [];
    const hold = holds.find((one) => holdsCharge(one, charge.id, today));
    const reason = planReason(plans, charge) ?? (pause && { kind: 'pause', id: pause.id }) ?? (hold && { kind: 'hold', id: hold.id });
    return reason ? [{ charge, reason }] : [];
  });
}

function planReason(plans: Plan[], { id: chargeId }: Charge): RestReason | null {
  const covering = plans.filter(({ chargeIds }) => chargeIds.includes(chargeId));
  const plan = covering.find(({ state }) => state === 'active') ?? covering.find(({ state }) => state === 'needs_conversation');
  const next = plan && nextFor(plan, chargeId);
  const owed = next?.pays.find((whole) => whole.chargeId === chargeId)?.amount ?? null;
  return next ? { kind: 'plan', id: plan.id, seq: next.seq, dueOn: next.dueOn, owed, plan } : null;
}

/** The instalment that pays the charge in one, else the next of all that is not paid. */
function nextFor({ instalments }: Plan, chargeId: string): Instalment | undefined {
  const unpaid = instalments.filter(({ amount, paid }) => paid < amount);
  return unpaid.find(({ pays }) => pays.some((whole) => whole.chargeId === chargeId)) ?? unpaid[0];
}
