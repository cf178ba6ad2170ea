import type { Stripe } from 'stripe';

/** What ties a payment to an invoice. */
export function newInvoicePayment(
  given: Partial<Stripe.InvoicePayment> & { id: string; created: number; invoice: string; amount_requested: number; currency: string; payment: Stripe.InvoicePayment.Payment },
): Stripe.InvoicePayment {
  return {
    object: 'invoice_payment',
    amount_paid: null,
    is_default: false,
    livemode: false,
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
    ...given,
  };
}
