import type { CivilDate } from './calendar.ts';

/** One thing a member was asked to pay for, and how much of it is still open. */
export interface Charge {
  id: string;
  memberId: string;
  /** What it is for, in the owner's words, for example "Steady Ground, October". */
  description: string;
  /** The day it was due, in the member's time zone. It is in arrears from the day after. */
  dueOn: CivilDate;
  /** What was asked at first, integer minor units. */
  amount: number;
  /** What has been paid towards it, integer minor units. Never more than `amount`. */
  paid: number;
  /** What is on its way but not there yet (a bank transfer), integer minor units. `paid + processing` never exceeds `amount`. */
  processing: number;
  currency: string;
  /** The day on which it is asked for again by itself; null where nobody said so. */
  retryOn: CivilDate | null;
  /** Whether it can be paid in one only: a subscription's invoice that Stripe charges by itself takes no part payments. */
  wholeOnly: boolean;
  /** How far we may go with it. */
  control: ChargeControl;
  /** Whether there is a card or the like that it can be collected from by itself. */
  hasCard: boolean;
  /** The owner's or provider's own name for it; importing the same one again changes nothing. */
  reference: string;
}

/**
 * How far we may go with a charge. `full`: it may be collected, and its subscription paused. `pay_only`: it may be paid, and
 * nothing else of it is ours, since a platform owns the subscription. `link_only`: it is paid elsewhere, and we are told.
 */
export type ChargeControl = 'full' | 'pay_only' | 'link_only';

/** What can still be asked for: neither paid nor on its way. Integer minor units. */
export function owedOn(charge: Charge): number {
  return charge.amount - charge.paid - charge.processing;
}

/** Whether its day has passed with something still owed on it. */
export function isOverdue(charge: Charge, today: CivilDate): boolean {
  return charge.dueOn < today && owedOn(charge) > 0;
}

/** A part of a payment, and the charge it goes to. */
export interface Allocation {
  chargeId: string;
  /** Integer minor units, never 0. */
  amount: number;
}

/**
 * Shares a payment out over charges of one currency, the oldest due first.
 * @param amount integer minor units
 * @returns the parts, and in `left` what was more than is owed on all of them
 * @throws RangeError when the charges are of several currencies: allocate each currency's payment to its own charges
 */
export function allocate(charges: Charge[], amount: number): { allocations: Allocation[]; left: number } {
  if (new Set(charges.map(({ currency }) => currency)).size > 1) {
    throw new RangeError('allocate: the charges are of several currencies; pass those of one currency at a time.');
  }
  const oldestFirst = charges.toSorted((a, b) => {
    return a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1;
  });
  const allocations: Allocation[] = [];
  let left = amount;
  for (const charge of oldestFirst) {
    const part = Math.min(left, owedOn(charge));
    if (part > 0) allocations.push({ chargeId: charge.id, amount: part });
    left -= Math.max(part, 0);
  }
  return { allocations, left };
}
