import type { Stripe } from 'stripe';
import { find, newId, secondsNow, type Books } from '../books.ts';
import { emit } from '../emit.ts';
import { idOf } from '../idOf.ts';
import { finalizeInvoice } from '../invoices.ts';
import { newInvoiceItem } from '../objects/invoiceItem.ts';
import { pageOf } from '../pages.ts';
import { isCleared, mergeMetadata, numberOf, objectOf, textOf, type Params } from '../params.ts';
import { methodFor, payInvoice } from '../payInvoice.ts';
import { usableMethod } from '../paymentMethods.ts';
import { periodAfter } from '../period.ts';
import { draftFor, hour, itemOf } from '../renew.ts';
import { scheduleAttempt } from '../retries.ts';
import { setStatus } from '../subscriptionStatus.ts';
import { invalidRequest, NotModelled } from '../stripeFailure.ts';
import type { Call, Handlers } from './handler.ts';

export const subscriptionHandlers = {
  /** Without a status, canceled ones are left out. */
  'subscriptions.list': (books, { params, path }) => {
    const [customer, status, method] = ['customer', 'status', 'collection_method'].map((name) => textOf(params, name));
    const isWanted = (subscription: Stripe.Subscription): boolean => {
      if (status === undefined) return subscription.status !== 'canceled';
      return status === 'all' || (status === 'ended' ? ['canceled', 'incomplete_expired'].includes(subscription.status) : subscription.status === status);
    };
    const found = [...books.subscriptions.values()].filter(
      (subscription) =>
        isWanted(subscription) &&
        (customer === undefined || idOf(subscription.customer) === customer) &&
        (method === undefined || subscription.collection_method === method),
    );
    return pageOf(found, params, path, ({ created }) => created);
  },

  'subscriptions.retrieve': (books, { id }) => find(books.subscriptions, 'subscription', id),

  'subscriptions.update': (books, { id, params }) => {
    const subscription = find(books.subscriptions, 'subscription', id);
    const known = ['default_payment_method', 'metadata', 'pause_collection', 'expand'];
    const others = Object.keys(params).filter((name) => !known.includes(name));
    if (others.length > 0) throw new NotModelled(`an update of a subscription's ${others.join(', ')}`);
    if (subscription.status === 'canceled' && (params['default_payment_method'] ?? params['pause_collection']) !== undefined) {
      throw invalidRequest('A canceled subscription can only update its cancellation_details and metadata.');
    }
    const method = textOf(params, 'default_payment_method');
    if (method !== undefined) subscription.default_payment_method = usableMethod(books, method, idOf(subscription.customer)).id;
    if (isCleared(params, 'default_payment_method')) subscription.default_payment_method = null;
    subscription.metadata = mergeMetadata(subscription.metadata, params);
    setPauseCollection(subscription, params);
    emit(books, 'customer.subscription.updated', subscription);
    return subscription;
  },

  'subscriptions.pause': pause,
  'subscriptions.resume': resume,
} satisfies Handlers;

/** Stops collecting; the status and the invoices that are there already stay as they are. */
function setPauseCollection(subscription: Stripe.Subscription, params: Params): void {
  if (isCleared(params, 'pause_collection')) subscription.pause_collection = null;
  const asked = objectOf(params, 'pause_collection');
  const behavior = textOf(asked, 'behavior');
  if (behavior !== undefined) subscription.pause_collection = { behavior, resumes_at: numberOf(asked, 'resumes_at') ?? null };
}

/** Ends the period now and takes access away. What is owed already goes on being asked for. */
function pause(books: Books, { id, params }: Call): object {
  const subscription = find(books.subscriptions, 'subscription', id);
  const { status } = subscription;
  if (subscription.billing_mode.type !== 'flexible') throw invalidRequest('Only subscriptions with billing_mode=flexible can be paused.');
  if (subscription.collection_method === 'send_invoice') throw invalidRequest('Subscriptions with collection_method=send_invoice can\'t be paused.');
  if (subscription.schedule !== null) throw invalidRequest('Subscriptions with an attached schedule can\'t be paused.');
  if (['trialing', 'paused', 'incomplete', 'incomplete_expired', 'canceled'].includes(status)) throw invalidRequest(`A subscription that is ${status} can't be paused.`);
  const isInArrears = status === 'past_due' || status === 'unpaid';
  if (isInArrears && books.options.pauseInArrears === 'refused') throw invalidRequest(`A subscription that is ${status} can't be paused.`);
  const unused = textOf(objectOf(objectOf(params, 'bill_for'), 'unused_time_from'), 'type') ?? 'now';
  if (unused !== 'none') creditUnusedTime(books, subscription);
  itemOf(subscription).current_period_end = secondsNow(books);
  setStatus(books, subscription, 'paused', 'pause_requested');
  return subscription;
}

/** By default the rest of the period is given back with the next invoice, also to somebody who has not paid for it. */
function creditUnusedTime(books: Books, subscription: Stripe.Subscription): void {
  const item = itemOf(subscription);
  const now = secondsNow(books);
  const share = (item.current_period_end - now) / (item.current_period_end - item.current_period_start);
  const credit = newInvoiceItem({
    id: newId(books, 'ii'),
    date: now,
    customer: idOf(subscription.customer) ?? '',
    amount: -Math.round((item.price.unit_amount ?? 0) * share),
    currency: subscription.currency,
    description: 'Unused time',
    proration: true,
    period: { start: now, end: item.current_period_end },
  });
  books.invoiceItems.set(credit.id, credit);
}

/** Begins a new period with an invoice, and is active again once that is paid, or (by default) was at least tried. */
function resume(books: Books, { id, params }: Call): object {
  const subscription = find(books.subscriptions, 'subscription', id);
  if (subscription.status !== 'paused') throw invalidRequest('Only paused subscriptions can be resumed.');
  const onSuccess = textOf(params, 'payment_behavior') === 'resume_on_payment_success';
  if (onSuccess && subscription.billing_mode.type !== 'flexible') throw invalidRequest('resume_on_payment_success needs billing_mode=flexible.');
  const now = secondsNow(books);
  const item = itemOf(subscription);
  const recurring = item.price.recurring ?? { interval: 'month', interval_count: 1 };
  if (textOf(objectOf(params, 'billing_cycle_anchor'), 'type') === 'unchanged') {
    if (textOf(params, 'proration_behavior') !== 'none') throw new NotModelled('a resumption with the old anchor and prorations');
    item.current_period_start = now;
    while (item.current_period_end <= now) item.current_period_end = periodAfter(item.current_period_end, subscription.billing_cycle_anchor, recurring).end;
    setStatus(books, subscription, 'active');
    return subscription;
  }
  subscription.billing_cycle_anchor = now;
  const period = periodAfter(now, now, recurring);
  Object.assign(item, { current_period_start: period.start, current_period_end: period.end });
  const invoice = draftFor(books, subscription, period, 'subscription_update');
  books.resumptions.set(invoice.id, { subscription: id, after: onSuccess ? 'success' : 'an attempt', givenUpAt: now + 23 * hour });
  finalizeInvoice(books, invoice);
  const method = methodFor(books, invoice);
  if (onSuccess && method !== undefined) payInvoice(books, invoice, method, { offSession: true });
  // By default it is tried once, later, and then left alone; where success is asked for it is tried again like any other.
  if (invoice.status === 'open') scheduleAttempt(books, invoice, now + (onSuccess ? 24 : 1) * hour, !onSuccess);
  return subscription;
}
