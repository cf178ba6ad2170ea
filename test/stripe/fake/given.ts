import type { Stripe } from 'stripe';
import { find, newId, secondsNow, type Books } from './books.ts';
import { dispute, take } from './chargePayment.ts';
import { addToIndex } from './emit.ts';
import { idOf } from './idOf.ts';
import { addLine, defaultIntent, finalizeInvoice, writeOff } from './invoices.ts';
import { newCustomer } from './objects/customer.ts';
import { newInvoice } from './objects/invoice.ts';
import type { Rate } from './objects/price.ts';
import { newSubscription } from './objects/subscription.ts';
import { payInvoice } from './payInvoice.ts';
import { addPaymentMethod } from './paymentMethods.ts';
import { periodAfter } from './period.ts';
import { hour, setDueDate } from './renew.ts';
import { scheduleAttempt } from './retries.ts';
import { parentFor, subscriptionOf } from './subscriptionOf.ts';
import { followInvoices, invoicesOf } from './subscriptionStatus.ts';
import type { TestPaymentMethod } from './testPaymentMethods.ts';

/** A customer to begin with. */
export interface GivenCustomer {
  email?: string | null;
  name?: string | null;
  metadata?: Record<string, string>;
  /** The card that is kept for them, if any. */
  card?: TestPaymentMethod;
}

/** A subscription to begin with: 129.00 USD a month, charged automatically, unless it is said otherwise. */
export interface GivenSubscription extends Partial<Rate> {
  customer: string;
  status?: Stripe.Subscription.Status;
  /** Why it is paused, where its status says so. */
  pausedFor?: Stripe.Subscription.StatusDetails.Paused.Subscription.Type;
  collection?: 'charge_automatically' | 'send_invoice';
  billingMode?: 'classic' | 'flexible';
  /** The platform that owns it. */
  application?: string;
  /** The schedule that is attached to it. */
  schedule?: string;
  /** When it began. Now, else. The periods until now have gone by without an invoice. */
  startedAt?: Date | string;
  metadata?: Record<string, string>;
}

/** An invoice to begin with: open, over 129.00 USD, refused once for want of funds (where it is charged automatically). */
export interface GivenInvoice {
  customer: string;
  subscription?: string;
  status?: 'draft' | 'open' | 'paid' | 'void' | 'uncollectible';
  amount?: number;
  currency?: string;
  collection?: 'charge_automatically' | 'send_invoice';
  /** Now, else. An invoice of a member in arrears was made some time ago. */
  createdAt?: Date | string;
  dueAt?: Date | string;
  autoAdvance?: boolean;
  /** What it was tried with, once; null where it was not. */
  triedWith?: TestPaymentMethod | null;
  uncollectibleBecause?: Stripe.Invoice.StatusDetails.Uncollectible.Reason;
  metadata?: Record<string, string>;
}

/** Puts a customer into the books. */
export function givenCustomer(books: Books, { email = 'maya@example.com', name = 'Maya Okafor', metadata = {}, card }: GivenCustomer): Stripe.Customer {
  return given(books, undefined, () => {
    const customer = newCustomer({ id: newId(books, 'cus'), created: secondsNow(books), email, name, metadata });
    books.customers.set(customer.id, customer);
    if (card !== undefined) customer.invoice_settings.default_payment_method = addPaymentMethod(books, card, customer.id).id;
    addToIndex(books, customer, 0);
    return customer;
  });
}

/** Gives a customer another payment method, which is kept and not yet their default one. */
export function givenPaymentMethod(books: Books, customer: string, card: TestPaymentMethod): Stripe.PaymentMethod {
  return given(books, undefined, () => addPaymentMethod(books, card, customer));
}

/** Puts a subscription into the books, without an invoice. */
export function givenSubscription(books: Books, wanted: GivenSubscription): Stripe.Subscription {
  const now = secondsNow(books);
  return given(books, wanted.startedAt, () => {
    const { customer, amount = 12_900, currency = 'usd', interval = 'month', intervalCount = 1, collection = 'charge_automatically', status = 'active' } = wanted;
    const start = secondsNow(books);
    const recurring = { interval, interval_count: intervalCount };
    let period = periodAfter(start, start, recurring);
    while (period.end <= now) period = periodAfter(period.end, start, recurring);
    const pausedFor = wanted.pausedFor ?? 'pause_requested';
    const fields = {
      application: wanted.application ?? null,
      billing_mode: wanted.billingMode === 'classic' ? { flexible: null, type: 'classic' as const } : { flexible: {}, type: 'flexible' as const },
      collection_method: collection,
      days_until_due: collection === 'send_invoice' ? 30 : null,
      ended_at: status === 'canceled' ? start : null,
      metadata: wanted.metadata ?? {},
      schedule: wanted.schedule ?? null,
      status,
      ...(status === 'paused' && { status_details: { paused: { type: 'subscription' as const, transitioned_at: start, subscription: { type: pausedFor } } } }),
    };
    find(books.customers, 'customer', customer, 'customer');
    const subscription = newSubscription({ id: newId(books, 'sub'), created: start, customer, ...fields }, { amount, currency, interval, intervalCount }, period);
    books.subscriptions.set(subscription.id, subscription);
    return subscription;
  });
}

/** Puts an invoice into the books, with its payment; its subscription takes the status that goes with it. */
export function givenInvoice(books: Books, wanted: GivenInvoice): Stripe.Invoice {
  const { status = 'open', triedWith = 'pm_card_visa_chargeDeclinedInsufficientFunds' } = wanted;
  const now = secondsNow(books);
  return given(books, wanted.createdAt, () => {
    const invoice = draft(books, wanted, now);
    if (status === 'draft') return invoice;
    finalizeInvoice(books, invoice);
    const isCharged = invoice.collection_method === 'charge_automatically';
    const intent = defaultIntent(books, invoice);
    if (status === 'paid' && intent) take(books, intent);
    else if (status === 'void') writeOff(books, invoice, 'void');
    else if (isCharged && triedWith !== null) tryOnce(books, invoice, triedWith, now);
    if (!isCharged) fallDue(books, invoice, now);
    if (status === 'uncollectible') writeOff(books, invoice, 'uncollectible', wanted.uncollectibleBecause ?? 'max_payment_attempts');
    return invoice;
  });
}

function draft(books: Books, wanted: GivenInvoice, now: number): Stripe.Invoice {
  const created = secondsNow(books);
  const subscription = wanted.subscription === undefined ? undefined : find(books.subscriptions, 'subscription', wanted.subscription, 'subscription');
  const customer = find(books.customers, 'customer', wanted.customer, 'customer');
  const collection = wanted.collection ?? subscription?.collection_method ?? 'charge_automatically';
  // A draft that advances by itself is one for an hour at most.
  const isOldDraft = wanted.status === 'draft' && created + hour <= now;
  const autoAdvance = wanted.autoAdvance ?? !(isOldDraft || subscription?.status === 'canceled' || subscription?.status === 'unpaid');
  const invoice = newInvoice({
    id: newId(books, 'in'),
    created,
    customer: customer.id,
    customer_email: customer.email,
    currency: wanted.currency ?? subscription?.currency ?? 'usd',
    auto_advance: autoAdvance,
    automatically_finalizes_at: autoAdvance ? created + hour : null,
    billing_reason: subscription ? 'subscription_cycle' : 'manual',
    collection_method: collection,
    due_date: wanted.dueAt === undefined ? null : Math.floor(new Date(wanted.dueAt).getTime() / 1000),
    metadata: wanted.metadata ?? {},
    parent: subscription ? parentFor(subscription) : null,
  });
  books.invoices.set(invoice.id, invoice);
  addLine(books, invoice, { amount: wanted.amount ?? 12_900, description: 'Membership', period: { start: created, end: created } });
  if (subscription) subscription.latest_invoice = invoicesOf(books, subscription.id).at(-1)?.id ?? null;
  addToIndex(books, invoice, 0);
  return invoice;
}

/** The first attempt was made; those that would have followed until now have gone as it did. */
function tryOnce(books: Books, invoice: Stripe.Invoice, card: TestPaymentMethod, now: number): void {
  const firstAt = secondsNow(books);
  const method = addPaymentMethod(books, card, idOf(invoice.customer) ?? null);
  invoice.attempt_count = 1;
  payInvoice(books, invoice, method.id, { offSession: true });
  if (invoice.status !== 'open' || invoice.auto_advance === false || defaultIntent(books, invoice)?.status === 'processing') return;
  const retries = books.options.retryAfterDays.map((days) => firstAt + days * 86_400);
  const next = retries.find((at) => at > now);
  invoice.attempt_count += retries.filter((at) => at <= now).length;
  books.retries.set(invoice.id, { firstAt, next: null, isOnly: false });
  if (next !== undefined) scheduleAttempt(books, invoice, next);
}

/** An invoice that is sent by mail is overdue from its due date on. */
function fallDue(books: Books, invoice: Stripe.Invoice, now: number): void {
  setDueDate(books, invoice);
  if ((invoice.due_date ?? now) >= now) return;
  books.overdue.add(invoice.id);
  followInvoices(books, subscriptionOf(invoice));
}

/** Has the payer of an invoice call their payment into question. */
export function givenDispute(books: Books, invoiceId: string): Stripe.Dispute {
  const intent = defaultIntent(books, find(books.invoices, 'invoice', invoiceId));
  if (intent?.status !== 'succeeded') throw new TypeError(`Invoice ${invoiceId} has no payment that could be disputed.`);
  return dispute(books, intent);
}

/** Puts something into the books as of a moment, and without anything being told of it. */
function given<T>(books: Books, at: Date | string | undefined, put: () => T): T {
  const now = books.clock.now();
  if (at !== undefined) books.clock.set(at);
  books.isBeingGiven = true;
  try {
    return put();
  } finally {
    books.isBeingGiven = false;
    books.clock.set(now);
  }
}
