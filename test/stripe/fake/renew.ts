import type { Stripe } from 'stripe';
import { newId, secondsNow, type Books } from './books.ts';
import { emit } from './emit.ts';
import { idOf } from './idOf.ts';
import { addLine, finalizeInvoice, writeOff } from './invoices.ts';
import { newInvoice } from './objects/invoice.ts';
import { periodAfter, type Period } from './period.ts';
import { attemptAgain, scheduleAttempt } from './retries.ts';
import { parentFor, subscriptionOf } from './subscriptionOf.ts';

/** Stripe waits about an hour before it finalizes a renewal and asks for it. */
export const hour = 3600;

/** Begins the next period of a subscription, with its invoice. */
export function renew(books: Books, subscription: Stripe.Subscription): void {
  const item = itemOf(subscription);
  const recurring = item.price.recurring ?? { interval: 'month', interval_count: 1 };
  const period = periodAfter(item.current_period_end, subscription.billing_cycle_anchor, recurring);
  Object.assign(item, { current_period_start: period.start, current_period_end: period.end });
  const invoice = draftFor(books, subscription, period, 'subscription_cycle');
  emit(books, 'customer.subscription.updated', subscription);
  const behavior = subscription.pause_collection?.behavior;
  if (behavior === 'keep_as_draft' || subscription.status === 'unpaid') return leaveAsDraft(invoice);
  if (behavior === undefined) return;
  finalizeInvoice(books, invoice);
  writeOff(books, invoice, behavior === 'void' ? 'void' : 'uncollectible', behavior === 'void' ? undefined : 'subscription_paused');
}

/** Writes the invoice of a period, as a draft that finalizes itself in an hour. */
export function draftFor(books: Books, subscription: Stripe.Subscription, period: Period, reason: Stripe.Invoice.BillingReason): Stripe.Invoice {
  const now = secondsNow(books);
  const item = itemOf(subscription);
  const invoice = newInvoice({
    id: newId(books, 'in'),
    created: now,
    customer: idOf(subscription.customer) ?? '',
    currency: subscription.currency,
    collection_method: subscription.collection_method,
    billing_reason: reason,
    automatically_finalizes_at: now + hour,
    next_payment_attempt: subscription.collection_method === 'charge_automatically' ? now + hour : null,
    period_start: period.start,
    period_end: period.end,
    parent: parentFor(subscription),
  });
  books.invoices.set(invoice.id, invoice);
  addLine(books, invoice, { amount: (item.price.unit_amount ?? 0) * (item.quantity ?? 1), description: 'Membership', period });
  addPendingItems(books, invoice);
  subscription.latest_invoice = invoice.id;
  emit(books, 'invoice.created', invoice);
  return invoice;
}

/** What was to be billed with the next invoice goes onto it. */
function addPendingItems(books: Books, invoice: Stripe.Invoice): void {
  for (const item of books.invoiceItems.values()) {
    if (item.invoice !== null || idOf(item.customer) !== idOf(invoice.customer) || item.currency !== invoice.currency) continue;
    item.invoice = invoice.id;
    addLine(books, invoice, item);
  }
}

/** Finalizes a draft whose hour has come, and asks for it. */
export function advance(books: Books, invoice: Stripe.Invoice): void {
  finalizeInvoice(books, invoice);
  if (invoice.status !== 'open') return;
  if (invoice.collection_method === 'send_invoice') return setDueDate(books, invoice);
  scheduleAttempt(books, invoice, secondsNow(books));
  attemptAgain(books, invoice);
}

/** An invoice that is sent by mail falls due after the days that its subscription gives, or thirty. */
export function setDueDate(books: Books, invoice: Stripe.Invoice): void {
  const subscription = books.subscriptions.get(subscriptionOf(invoice) ?? '');
  invoice.due_date ??= secondsNow(books) + (subscription?.days_until_due ?? 30) * 86_400;
  emit(books, 'invoice.updated', invoice);
}

function leaveAsDraft(invoice: Stripe.Invoice): void {
  Object.assign(invoice, { auto_advance: false, automatically_finalizes_at: null, next_payment_attempt: null });
}

/** The one item that a subscription of the fake has. */
export function itemOf(subscription: Stripe.Subscription): Stripe.SubscriptionItem {
  const [item] = subscription.items.data;
  if (!item) throw new TypeError(`The fake's subscription ${subscription.id} has no item.`);
  return item;
}
