import type { Stripe } from 'stripe';
import type { Books } from './books.ts';
import { chargePayment, type ChargeResult } from './chargePayment.ts';
import { emit } from './emit.ts';
import { idOf } from './idOf.ts';
import { defaultIntent } from './invoices.ts';
import { subscriptionOf } from './subscriptionOf.ts';
import { followInvoices } from './subscriptionStatus.ts';

/** Asks a payment method for all that remains of an invoice, by its default payment. */
export function payInvoice(books: Books, invoice: Stripe.Invoice, methodId: string, { offSession }: { offSession: boolean }): ChargeResult {
  const intent = defaultIntent(books, invoice);
  if (!intent) throw new TypeError(`The fake's invoice ${invoice.id} is open and has no default payment.`);
  const keepsWaiting = books.options.offSessionAuthentication === 'invoice_payment_intent_requires_action';
  const result = chargePayment(books, intent, methodId, { offSession, keepsWaiting });
  afterAttempt(books, invoice, result);
  return result;
}

/** Tells of an attempt at an invoice that did not (yet) go well. */
export function afterAttempt(books: Books, invoice: Stripe.Invoice, result: ChargeResult): void {
  invoice.attempted = true;
  if (result.kind === 'needs action') emit(books, 'invoice.payment_action_required', invoice);
  if (result.kind === 'refused') {
    emit(books, 'invoice.payment_failed', invoice);
    const isOurs = books.request !== null;
    const customer = idOf(invoice.customer) ?? '';
    if (!isOurs || books.options.mailAfterFailedPay === 'sent') books.mails.push({ about: 'payment failed', customer, object: invoice.id });
  }
  followInvoices(books, subscriptionOf(invoice));
}

/**
 * The payment method that an invoice is paid by: its own, its subscription's, its customer's
 * (https://docs.stripe.com/billing/revenue-recovery/smart-retries).
 */
export function methodFor(books: Books, invoice: Stripe.Invoice): string | undefined {
  const subscription = books.subscriptions.get(subscriptionOf(invoice) ?? '');
  const customer = books.customers.get(idOf(invoice.customer) ?? '');
  return idOf(invoice.default_payment_method) ?? idOf(subscription?.default_payment_method) ?? idOf(customer?.invoice_settings.default_payment_method);
}
