import type { Stripe } from 'stripe';
import type { Taken } from '../billing/till.ts';
import { allOf } from './askStripe.ts';

/** A payment of an invoice that is or was under way, and the PaymentIntent behind it. */
export interface PaymentOn {
  isDefault: boolean;
  intent: Stripe.PaymentIntent;
}

/** The payments of an invoice, the newest first. */
export async function paymentsOn(client: Stripe, invoice: string): Promise<PaymentOn[]> {
  const list = (place: Stripe.PaginationParams): Promise<Stripe.ApiList<Stripe.InvoicePayment>> => client.invoicePayments.list({ ...place, invoice, expand: ['data.payment.payment_intent'] });
  const payments = await allOf('invoicePayments.list', 'invoice_payment', list);
  return payments.flatMap(({ is_default: isDefault, payment: { payment_intent: intent } }) => (intent && typeof intent === 'object' ? [{ isDefault, intent }] : []));
}

/** What a PaymentIntent says of the money: here, on its way, waiting for the member, or refused. */
export function stateOf({ status }: Pick<Stripe.PaymentIntent, 'status'>): Taken['state'] {
  if (status === 'succeeded') return 'paid';
  if (status === 'requires_action') return 'needs_member';
  // With a status that is not known yet money may be coming.
  return status === 'requires_payment_method' || status === 'requires_confirmation' || status === 'canceled' ? 'declined' : 'processing';
}
