import type { Stripe } from 'stripe';
import { listOf } from './listOf.ts';

/** A note that takes some of an invoice back. */
export function newCreditNote(
  given: Partial<Stripe.CreditNote> & { id: string; created: number; amount: number; currency: string; customer: string; invoice: string },
): Stripe.CreditNote {
  return {
    object: 'credit_note',
    amount_shipping: 0,
    customer_account: null,
    customer_balance_transaction: null,
    discount_amount: 0,
    discount_amounts: [],
    effective_at: given.created,
    lines: listOf([], `/v1/credit_notes/${given.id}/lines`),
    livemode: false,
    memo: null,
    metadata: {},
    number: `CN-${given.id}`,
    out_of_band_amount: null,
    pdf: `https://pay.stripe.com/credit_notes/${given.id}/pdf`,
    post_payment_amount: 0,
    pre_payment_amount: given.amount,
    pretax_credit_amounts: [],
    reason: null,
    refunds: [],
    shipping_cost: null,
    status: 'issued',
    subtotal: given.amount,
    subtotal_excluding_tax: given.amount,
    total: given.amount,
    total_excluding_tax: given.amount,
    total_taxes: [],
    type: 'pre_payment',
    voided_at: null,
    ...given,
  };
}
