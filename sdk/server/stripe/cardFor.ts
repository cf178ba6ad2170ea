import type { Stripe } from 'stripe';
import { askStripe } from './askStripe.ts';
import { idOf } from './entryOf.ts';

/**
 * The card that Stripe would charge an invoice to: the invoice's, its subscription's or the customer's
 * (https://docs.stripe.com/billing/revenue-recovery/smart-retries). Null where there is none.
 */
export async function cardFor(client: Stripe, invoice: Stripe.Invoice): Promise<string | null> {
  const own = idOf(invoice.default_payment_method);
  if (own !== null) return own;
  const subscription = idOf(invoice.parent?.subscription_details?.subscription);
  const ofSubscription = subscription === null ? null : idOf((await askStripe('subscriptions.retrieve', 'subscription', client.subscriptions.retrieve(subscription))).default_payment_method);
  if (ofSubscription !== null) return ofSubscription;
  const customer = await askStripe('customers.retrieve', 'customer', client.customers.retrieve(idOf(invoice.customer) ?? ''));
  return customer.deleted ? null : idOf(customer.invoice_settings.default_payment_method);
}
