import type { Stripe } from 'stripe';
import { allOf } from './askStripe.ts';
import { idOf } from './entryOf.ts';
import { isPermission } from './stripeFailure.ts';

/** How long after a payment a bank lets it be called into question, in seconds: 120 days for most (https://docs.stripe.com/disputes/how-disputes-work). */
const disputableFor = 120 * 24 * 60 * 60;

/** Statuses in which a dispute is decided. With one that is not known yet it may still be open. */
const decided: ReadonlySet<string> = new Set(['lost', 'prevented', 'warning_closed', 'won']);

/**
 * Whether a customer's bank is looking into a payment of theirs. There is no list by customer, so that all of the last months
 * are read; a coach has few. A key that may not read disputes knows of none.
 * @param at RFC 3339 in UTC
 */
export async function isDisputing(client: Stripe, customer: string | null, at: string): Promise<boolean> {
  const since = Math.floor(Date.parse(at) / 1000) - disputableFor;
  const page = (place: Stripe.PaginationParams): Promise<Stripe.ApiList<Stripe.Dispute>> =>
    client.disputes.list({ ...place, created: { gte: since }, expand: ['data.payment_intent'] }).catch((error: unknown) => (isPermission(error) ? none : Promise.reject(error)));
  const disputes = await allOf('disputes.list', 'dispute', page);
  return disputes.some(({ status, payment_intent: intent }) => !decided.has(status) && intent !== null && typeof intent === 'object' && idOf(intent.customer) === customer);
}

const none: Stripe.ApiList<Stripe.Dispute> = { object: 'list', data: [], has_more: false, url: '' };
