import { Stripe } from 'stripe';

/** Something to be billed, on an invoice or on the next one. */
export function newInvoiceItem(
  given: Partial<Stripe.InvoiceItem> & { id: string; date: number; customer: string; amount: number; currency: string; period: { start: number; end: number } },
): Stripe.InvoiceItem {
  return {
    object: 'invoiceitem',
    customer_account: null,
    description: null,
    discountable: true,
    discounts: [],
    invoice: null,
    livemode: false,
    metadata: {},
    parent: null,
    pricing: null,
    proration: false,
    quantity: 1,
    quantity_decimal: Stripe.Decimal.from('1'),
    tax_rates: [],
    test_clock: null,
    ...given,
  };
}
