import type { Stripe } from 'stripe';
import { secondsNow, type Books } from './books.ts';
import { emit } from './emit.ts';
import { idOf } from './idOf.ts';
import { subscriptionOf } from './subscriptionOf.ts';

/** The invoices of a subscription, the latest last. */
export function invoicesOf(books: Books, subscription: string): Stripe.Invoice[] {
  const found = [...books.invoices.values()].filter((invoice) => subscriptionOf(invoice) === subscription);
  return found.toSorted((a, b) => a.created - b.created);
}

/**
 * Has a subscription take the status that its invoices give it: that of the latest finalized one alone, whatever is still
 * open of older ones (https://docs.stripe.com/billing/subscriptions/overview).
 */
export function followInvoices(books: Books, id: string | undefined): void {
  const subscription = books.subscriptions.get(id ?? '');
  if (subscription?.status === 'paused') resumeAfter(books, subscription);
  if (!subscription || !follows(subscription)) return;
  const all = invoicesOf(books, subscription.id).filter(({ status }) => status !== 'void');
  const finalized = all.filter(({ status }) => status !== 'draft');
  // A subscription that is unpaid has left its newer invoices as drafts, and the most recent of them all has to be paid.
  const latest = (subscription.status === 'unpaid' ? all : finalized).at(-1);
  if (!latest) return;
  const isSettled = books.options.statusFollows === 'the latest invoice' ? settled(latest) : finalized.every(settled) && settled(latest);
  if (isSettled) return setStatus(books, subscription, 'active');
  const isProcessing = intentsOf(books, latest).some(({ status }) => status === 'processing');
  const isRefused = latest.collection_method === 'send_invoice' ? books.overdue.has(latest.id) : latest.attempted && !isProcessing;
  if (subscription.status === 'active' && isRefused) setStatus(books, subscription, 'past_due');
}

/** Ends a pause whose invoice of coming back is paid, or (where that is enough) has been tried. */
function resumeAfter(books: Books, subscription: Stripe.Subscription): void {
  for (const [id, resumption] of books.resumptions) {
    const invoice = books.invoices.get(id);
    if (resumption.subscription !== subscription.id || !invoice) continue;
    const isTried = invoice.attempted && resumption.after === 'an attempt';
    if (!settled(invoice) && !isTried) continue;
    books.resumptions.delete(id);
    setStatus(books, subscription, settled(invoice) ? 'active' : 'past_due');
  }
}

/** Changes a status and tells of it. */
export function setStatus(
  books: Books,
  subscription: Stripe.Subscription,
  status: 'active' | 'past_due' | 'unpaid' | 'canceled' | 'paused',
  pausedFor?: Stripe.Subscription.StatusDetails.Paused.Subscription.Type,
): void {
  if (subscription.status === status) return;
  const wasPaused = subscription.status === 'paused';
  subscription.status = status;
  const now = secondsNow(books);
  delete subscription.status_details;
  if (pausedFor !== undefined) subscription.status_details = { paused: { type: 'subscription', transitioned_at: now, subscription: { type: pausedFor } } };
  if (status === 'canceled') Object.assign(subscription, { canceled_at: now, ended_at: now });
  if (status === 'canceled') emit(books, 'customer.subscription.deleted', subscription);
  else emit(books, 'customer.subscription.updated', subscription);
  if (status === 'paused') emit(books, 'customer.subscription.paused', subscription);
  if (wasPaused) emit(books, 'customer.subscription.resumed', subscription);
}

/** A pause that a failed payment brought about ends with that payment; one that was asked for does not. */
function follows({ status, status_details: details }: Stripe.Subscription): boolean {
  const pausedFor = status === 'paused' ? (details?.paused.subscription.type ?? '') : '';
  return ['active', 'past_due', 'unpaid'].includes(status) || pausedFor.endsWith('payment_failure');
}

function settled({ status }: Stripe.Invoice): boolean {
  return status === 'paid' || status === 'uncollectible';
}

function intentsOf(books: Books, invoice: Stripe.Invoice): Stripe.PaymentIntent[] {
  const payments = [...books.invoicePayments.values()].filter((payment) => idOf(payment.invoice) === invoice.id);
  return payments.flatMap(({ payment }) => books.paymentIntents.get(idOf(payment.payment_intent) ?? '') ?? []);
}
