import type { Stripe } from 'stripe';

/** One line of an invoice. */
export function newInvoiceLine(given: Partial<Stripe.InvoiceLineItem> & { id: string; amount: number; currency: string; period: { start: number; end: number } }): Stripe.InvoiceLineItem {
  return {
    object: 'line_item',
    description: null,
    discount_amounts: [],
    discountable: true,
    discounts: [],
    invoice: null,
    livemode: false,
    metadata: {},
    parent: null,
    pretax_credit_amounts: [],
    pricing: null,
    quantity: 1,
    quantity_decimal: null,
    subscription: null,
    subtotal: given.amount,
    taxes: [],
    ...given,
  };
}
