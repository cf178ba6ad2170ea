import type { CivilDate } from './calendar.ts';

/** Silence and no collecting, for a reason. */
export interface Hold {
  id: string;
  memberId: string;
  reason: 'dispute' | 'conversation' | 'breathing_space';
  /** The charges it holds; empty: everything of this member. */
  chargeIds: string[];
  /** The conversation that opened it, if one did. */
  conversationId: string | null;
  /** What the member chose to say about a dispute; shown to the owner only. */
  note: string;
  /** RFC 3339 in UTC. */
  placedAt: string;
  /** The first day after it, or null when it ends by its own event. */
  endsOn: CivilDate | null;
  /** RFC 3339 in UTC; null while it holds. */
  releasedAt: string | null;
}

/**
 * Days that a standard breathing space lasts in England and Wales: no contact that asks for payment, no enforcement, no
 * interest and no fees; the person may still pay. It binds every creditor. Source: the Debt Respite Scheme (Breathing
 * Space Moratorium and Mental Health Crisis Moratorium) Regulations 2020, regulation 26.
 */
export const BREATHING_SPACE_DAYS = 60;

/** Whether the hold is in force today. */
export function isHolding(hold: Hold, today: CivilDate): boolean {
  return hold.releasedAt === null && (hold.endsOn === null || today < hold.endsOn);
}

/** Whether the hold keeps this charge from being asked for today. */
export function holdsCharge(hold: Hold, chargeId: string, today: CivilDate): boolean {
  return isHolding(hold, today) && (hold.chargeIds.length === 0 || hold.chargeIds.includes(chargeId));
}

/** Whether the member has said that this charge is not right, and nobody has settled it yet. */
export function isDisputed(holds: Hold[], chargeId: string, today: CivilDate): boolean {
  return holds.some((hold) => hold.reason === 'dispute' && holdsCharge(hold, chargeId, today));
}
