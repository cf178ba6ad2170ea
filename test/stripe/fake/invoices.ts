import type { Stripe } from 'stripe';
import { newId, secondsNow, type Books } from './books.ts';
import { emit } from './emit.ts';
import { idOf } from './idOf.ts';
import { newInvoiceLine } from './objects/invoiceLine.ts';
import { newInvoicePayment } from './objects/invoicePayment.ts';
import { newPaymentIntent } from './objects/paymentIntent.ts';
import { subscriptionOf } from './subscriptionOf.ts';
import { followInvoices } from './subscriptionStatus.ts';

/** What a line of an invoice is made of. */
export interface BilledLine {
  amount: number;
  description: string | null;
  period: { start: number; end: number };
}

/** Puts a line on a draft. */
export function addLine(books: Books, invoice: Stripe.Invoice, { amount, description, period }: BilledLine): void {
  const { currency, id } = invoice;
  const subscription = subscriptionOf(invoice) ?? null;
  invoice.lines.data.push(newInvoiceLine({ id: newId(books, 'il'), currency, invoice: id, subscription, amount, description, period }));
  const total = invoice.lines.data.reduce((sum, line) => sum + line.amount, 0);
  Object.assign(invoice, { subtotal: total, subtotal_excluding_tax: total, total, total_excluding_tax: total });
  recount(invoice);
}

/** Works out again what is due and what remains. A credit note lowers both, never below nothing. */
export function recount(invoice: Stripe.Invoice): void {
  invoice.amount_due = Math.max(0, invoice.total - invoice.pre_payment_credit_notes_amount);
  invoice.amount_remaining = Math.max(0, invoice.amount_due - invoice.amount_paid);
}

/** The payments of an invoice, the default one first. */
export function paymentsOf(books: Books, invoice: Stripe.Invoice): Stripe.InvoicePayment[] {
  return [...books.invoicePayments.values()].filter((payment) => idOf(payment.invoice) === invoice.id);
}

/** What ties a payment to an invoice, if it is tied to one. */
export function attachmentOf(books: Books, intent: Stripe.PaymentIntent): Stripe.InvoicePayment | undefined {
  return [...books.invoicePayments.values()].find(({ payment }) => idOf(payment.payment_intent) === intent.id);
}

/** The invoice that a payment is tied to, if it is tied to one. */
export function invoiceOf(books: Books, intent: Stripe.PaymentIntent): Stripe.Invoice | undefined {
  return books.invoices.get(idOf(attachmentOf(books, intent)?.invoice) ?? '');
}

/** The payment that Stripe keeps for what remains of a finalized invoice, while that can still be paid by it. */
export function defaultIntent(books: Books, invoice: Stripe.Invoice): Stripe.PaymentIntent | undefined {
  const payment = paymentsOf(books, invoice).find(({ is_default }) => is_default);
  return books.paymentIntents.get(idOf(payment?.payment.payment_intent) ?? '');
}

/** Makes a draft an invoice that is owed, with the payment that goes with it. */
export function finalizeInvoice(books: Books, invoice: Stripe.Invoice): void {
  const now = secondsNow(books);
  invoice.status = 'open';
  invoice.number = `INV-${invoice.id}`;
  invoice.effective_at = now;
  invoice.automatically_finalizes_at = null;
  invoice.status_transitions.finalized_at = now;
  invoice.hosted_invoice_url = `${books.options.pages.invoices}/i/acct_fake/test_${invoice.id}?s=ap`;
  invoice.invoice_pdf = `https://pay.stripe.com/invoice/acct_fake/test_${invoice.id}/pdf?s=ap`;
  emit(books, 'invoice.finalized', invoice);
  if (invoice.amount_remaining === 0) markPaid(books, invoice);
  else addDefaultPayment(books, invoice);
}

function addDefaultPayment(books: Books, invoice: Stripe.Invoice): void {
  const created = secondsNow(books);
  const { currency, amount_remaining: amount } = invoice;
  const intent = newPaymentIntent({ id: newId(books, 'pi'), created, amount, currency, customer: idOf(invoice.customer) ?? null });
  books.paymentIntents.set(intent.id, intent);
  attach(books, invoice, intent, true);
  emit(books, 'payment_intent.created', intent);
}

/** Ties a payment to an invoice. */
export function attach(books: Books, invoice: Stripe.Invoice, intent: Stripe.PaymentIntent, isDefault: boolean): Stripe.InvoicePayment {
  const payment = newInvoicePayment({
    id: newId(books, 'inpay'),
    created: secondsNow(books),
    invoice: invoice.id,
    amount_requested: intent.amount,
    currency: intent.currency,
    is_default: isDefault,
    payment: { type: 'payment_intent', payment_intent: intent.id },
  });
  books.invoicePayments.set(payment.id, payment);
  return payment;
}

/** Counts a payment that has succeeded towards the invoice that it is attached to, if it is attached to one. */
export function settle(books: Books, intent: Stripe.PaymentIntent): void {
  const [payment, invoice] = [attachmentOf(books, intent), invoiceOf(books, intent)];
  if (!payment || !invoice) return;
  const now = secondsNow(books);
  payment.status = 'paid';
  payment.amount_paid = intent.amount_received;
  payment.status_transitions.paid_at = now;
  const counted = Math.min(intent.amount_received, invoice.amount_remaining);
  invoice.amount_paid += counted;
  invoice.amount_overpaid += intent.amount_received - counted;
  emit(books, 'invoice_payment.paid', payment);
  if (counted < intent.amount_received) emit(books, 'invoice.overpaid', invoice);
  if (invoice.status === 'open' || invoice.status === 'uncollectible') settleRest(books, invoice);
}

/** After something was paid or credited: what remains is asked for by the default payment, and an invoice with nothing left is paid. */
export function settleRest(books: Books, invoice: Stripe.Invoice, paidWhenNothingRemains = true): void {
  recount(invoice);
  if (invoice.amount_remaining === 0 && paidWhenNothingRemains) return markPaid(books, invoice);
  const intent = defaultIntent(books, invoice);
  const payment = paymentsOf(books, invoice).find(({ is_default }) => is_default);
  if (intent && payment && intent.status !== 'succeeded' && intent.status !== 'processing') {
    intent.amount = invoice.amount_remaining;
    payment.amount_requested = invoice.amount_remaining;
  }
  emit(books, 'invoice.updated', invoice);
}

function markPaid(books: Books, invoice: Stripe.Invoice): void {
  invoice.status = 'paid';
  invoice.status_transitions.paid_at = secondsNow(books);
  close(books, invoice);
  emit(books, 'invoice.paid', invoice);
  emit(books, 'invoice.updated', invoice);
  followInvoices(books, subscriptionOf(invoice));
}

/** Writes an invoice off as void or uncollectible. */
export function writeOff(books: Books, invoice: Stripe.Invoice, as: 'void' | 'uncollectible', reason?: Stripe.Invoice.StatusDetails.Uncollectible.Reason): void {
  invoice.status = as;
  invoice.status_transitions[as === 'void' ? 'voided_at' : 'marked_uncollectible_at'] = secondsNow(books);
  if (reason !== undefined) invoice.status_details = { uncollectible: { reason } };
  close(books, invoice, as === 'uncollectible');
  emit(books, as === 'void' ? 'invoice.voided' : 'invoice.marked_uncollectible', invoice);
  followInvoices(books, subscriptionOf(invoice));
}

/** Nothing more is asked for by itself. What is uncollectible can still be paid, so that its payment stays. */
function close(books: Books, invoice: Stripe.Invoice, keepsPayment = false): void {
  invoice.auto_advance = false;
  invoice.next_payment_attempt = null;
  books.retries.delete(invoice.id);
  const intent = defaultIntent(books, invoice);
  if (keepsPayment || !intent || intent.status === 'succeeded') return;
  intent.status = 'canceled';
  intent.canceled_at = secondsNow(books);
  intent.cancellation_reason = invoice.status === 'void' ? 'void_invoice' : 'automatic';
  for (const payment of paymentsOf(books, invoice)) if (payment.is_default) cancelPayment(books, payment);
}

/** Unties a payment that was not made. */
export function cancelPayment(books: Books, payment: Stripe.InvoicePayment): void {
  payment.status = 'canceled';
  payment.status_transitions.canceled_at = secondsNow(books);
}
