import type { Stripe } from 'stripe';
import { idOf } from './idOf.ts';

/** The id of the subscription that an invoice is of, if it is of one. */
export function subscriptionOf(invoice: Stripe.Invoice): string | undefined {
  return idOf(invoice.parent?.subscription_details?.subscription);
}

/** The `parent` of an invoice that is of a subscription. */
export function parentFor({ id, metadata }: Stripe.Subscription): Stripe.Invoice.Parent {
  return { type: 'subscription_details', quote_details: null, subscription_details: { subscription: id, metadata } };
}
