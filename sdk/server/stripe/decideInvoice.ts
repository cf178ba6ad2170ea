import type { Stripe } from 'stripe';
import { addDays, type CivilDate } from '../../terms/calendar.ts';
import type { ChargeControl } from '../../terms/charge.ts';
import { todayIn } from '../../terms/todayIn.ts';
import { controlOf } from './controlOf.ts';
import { isPausedForFailure } from './isPausedForFailure.ts';
import { isRestedByUs } from './isRestedByUs.ts';

/** What is not on the invoice itself. */
export interface InvoiceFacts {
  /** The subscription that the invoice names; null where it names none, or where that one could not be read. */
  subscription: Stripe.Subscription | null;
  /** Its payments, each with its PaymentIntent expanded. Only the open ones matter. */
  payments: readonly Stripe.InvoicePayment[];
  now: Date;
  /** Where the member lives: an IANA name. */
  timeZone: string;
  /** How many days after its due date an invoice that was sent is let be. 0 unless the owner wants more. */
  graceDays?: number;
  /** Whether a plan of this id (`gt_plan` in the metadata) runs. One that nobody knows is best taken to run: that is quiet. */
  isPlanRunning: (planId: string) => boolean;
  /** Whether the owner still asks for what Stripe wrote off after the last retry. */
  asksForWrittenOff?: boolean;
  /** Whether it is a draft because of a pause (`keep_as_draft`) that is over. Nothing on the invoice says so. */
  wasKeptByPause?: boolean;
}

/**
 * What an invoice is for us. Something is owed on `overdue`, `not_due_yet`, `processing`, `in_plan` and `paused`, and only
 * `overdue` may be spoken of. `unclear` is what this version does not know how to read: nothing is said and nothing concluded.
 */
export type InvoiceKind =
  | 'overdue'
  | 'not_due_yet'
  /** All that remains is on its way. */
  | 'processing'
  /** Covered by a plan of ours. */
  | 'in_plan'
  /** Billing rests, and not for a payment that failed. */
  | 'paused'
  /** The first payment of a subscription that has not begun. */
  | 'finish_signup'
  | 'draft'
  | 'settled'
  | 'forgiven'
  | 'written_off'
  | 'void'
  | 'unclear';

export interface InvoiceDecision {
  kind: InvoiceKind;
  /** What was asked for and not credited since. This, `paid` and `processing` are those of a charge: integer minor units. */
  amount: number;
  paid: number;
  processing: number;
  /** Three upper-case letters. */
  currency: string;
  /** The day since which, or on which, it is due where the member lives; null where nobody knows. */
  dueOn: CivilDate | null;
  /** The day on which Stripe tries again by itself; null where it does not. */
  retryOn: CivilDate | null;
  /** A draft has to be finalized before it can be paid. */
  isDraft: boolean;
  /** How far we may go with it. */
  mode: ChargeControl;
  /** Whether it can be paid in one only: Stripe takes no part payments for a subscription's invoice that it charges by itself (https://docs.stripe.com/invoicing/partial-payments). */
  wholeOnly: boolean;
}

/**
 * What one invoice is for us. Invoices are what is owed; a subscription's status says only why nobody is to be asked
 * (https://docs.stripe.com/billing/subscriptions/overview: `active` does not mean that all invoices are paid).
 * An enum value that is not known lands where nothing is said.
 */
export function decideInvoice(invoice: Stripe.Invoice, facts: InvoiceFacts): InvoiceDecision {
  const { amount_paid: paid, amount_remaining: remaining } = invoice;
  const processing = Math.min(remaining, onItsWay(facts.payments, remaining));
  const kind = kindOf(invoice, facts, processing);
  return {
    kind,
    amount: paid + remaining,
    paid,
    processing,
    currency: invoice.currency.toUpperCase(),
    dueOn: dueDay(invoice, facts, kind),
    retryOn: retryDay(invoice, facts),
    isDraft: invoice.status === 'draft',
    mode: controlOf(invoice, ...(facts.subscription ? [facts.subscription] : [])),
    wholeOnly: invoice.collection_method === 'charge_automatically' && subscriptionIdOf(invoice) !== null,
  };
}

/** The id of the subscription that an invoice is of; null where it is of none. */
export function subscriptionIdOf(invoice: Stripe.Invoice): string | null {
  const subscription = invoice.parent?.subscription_details?.subscription ?? null;
  return typeof subscription === 'string' ? subscription : (subscription?.id ?? null);
}

function kindOf(invoice: Stripe.Invoice, facts: InvoiceFacts, processing: number): InvoiceKind {
  switch (invoice.status) {
    case 'paid':
      return 'settled';
    case 'void':
      return 'void';
    case 'open':
      return invoice.amount_remaining <= 0 ? 'settled' : kindOfOwed(invoice, facts, processing);
    case 'draft':
      return isOwedDraft(invoice, facts) ? kindOfOwed(invoice, facts, processing) : 'draft';
    case 'uncollectible':
      return kindOfUncollectible(invoice, facts, processing);
    default:
      return 'unclear';
  }
}

/** What remains is owed. The order matters: what is on its way is not asked for, whatever else is true. */
function kindOfOwed(invoice: Stripe.Invoice, facts: InvoiceFacts, processing: number): InvoiceKind {
  const plan = invoice.metadata?.['gt_plan'];
  if (processing >= invoice.amount_remaining) return 'processing';
  if (plan && facts.isPlanRunning(plan)) return 'in_plan';
  return whyNobodyIsAsked(invoice, facts.subscription) ?? kindByDay(invoice, facts);
}

/** What was open before a pause of ours stays owed, and is asked for after it: that nobody asks meanwhile is for the pause itself to say. */
function whyNobodyIsAsked(invoice: Stripe.Invoice, subscription: Stripe.Subscription | null): InvoiceKind | null {
  if (subscription === null) return subscriptionIdOf(invoice) === null ? null : 'unclear';
  switch (subscription.status) {
    case 'incomplete':
    case 'incomplete_expired':
      return 'finish_signup';
    case 'paused':
      return isPausedForFailure(subscription) || isRestedByUs(subscription) ? null : 'paused';
    case 'active':
    case 'canceled':
    case 'past_due':
    case 'trialing':
    case 'unpaid':
      return subscription.pause_collection === null || isRestedByUs(subscription) ? null : 'paused';
    default:
      return 'unclear';
  }
}

/** While a subscription is `unpaid` its new invoices stay drafts, and no one tries them; they are owed all the same. */
function isOwedDraft(invoice: Stripe.Invoice, { subscription, wasKeptByPause = false }: InvoiceFacts): boolean {
  const isLeftAlone = invoice.auto_advance === false && invoice.collection_method === 'charge_automatically';
  return isLeftAlone && invoice.amount_remaining > 0 && (subscription?.status === 'unpaid' || wasKeptByPause);
}

function kindOfUncollectible(invoice: Stripe.Invoice, facts: InvoiceFacts, processing: number): InvoiceKind {
  const reason = invoice.status_details?.uncollectible?.reason;
  if (reason === 'user_forgiven') return 'forgiven';
  const ranOut = reason === 'max_payment_attempts' || reason === 'payment_not_received';
  return ranOut && facts.asksForWrittenOff && invoice.amount_remaining > 0 ? kindOfOwed(invoice, facts, processing) : 'written_off';
}

function kindByDay(invoice: Stripe.Invoice, facts: InvoiceFacts): InvoiceKind {
  switch (invoice.collection_method) {
    case 'charge_automatically':
      // Until the first attempt, about an hour after it was made, an open invoice is nothing unusual.
      return invoice.attempted || invoice.attempt_count > 0 || invoice.status === 'draft' ? 'overdue' : 'not_due_yet';
    case 'send_invoice': {
      const dueOn = dayOf(invoice.due_date, facts);
      return dueOn !== null && addDays(dueOn, facts.graceDays ?? 0) < todayIn(facts.timeZone, facts.now) ? 'overdue' : 'not_due_yet';
    }
    default:
      return 'unclear';
  }
}

/** Stripe gives no due date to what it charges by itself: that is due since it was finalized. */
function dueDay(invoice: Stripe.Invoice, facts: InvoiceFacts, kind: InvoiceKind): CivilDate | null {
  if (invoice.collection_method === 'send_invoice') return dayOf(invoice.due_date, facts);
  if (kind === 'not_due_yet') return dayOf(invoice.next_payment_attempt, facts);
  return dayOf(invoice.status_transitions.finalized_at ?? invoice.created, facts);
}

/** An invoice that does not advance is not tried, whatever day is still written on it. */
function retryDay(invoice: Stripe.Invoice, facts: InvoiceFacts): CivilDate | null {
  if (invoice.status !== 'open' || invoice.auto_advance === false || invoice.collection_method !== 'charge_automatically') return null;
  const day = dayOf(invoice.next_payment_attempt, facts);
  return day !== null && day >= todayIn(facts.timeZone, facts.now) ? day : null;
}

function dayOf(seconds: number | null, { timeZone }: InvoiceFacts): CivilDate | null {
  return seconds === null ? null : todayIn(timeZone, new Date(seconds * 1000));
}

/** PaymentIntents with which nothing is under way. With any other, also one that is not known yet, money may be coming. */
const idle: ReadonlySet<string> = new Set(['canceled', 'requires_action', 'requires_confirmation', 'requires_payment_method']);

/** How much is on its way, integer minor units. The default payment is for all that remains. */
function onItsWay(payments: readonly Stripe.InvoicePayment[], remaining: number): number {
  return payments.filter(isOnItsWay).reduce((sum, payment) => sum + (payment.is_default ? remaining : payment.amount_requested), 0);
}

function isOnItsWay({ status, payment }: Stripe.InvoicePayment): boolean {
  const intent = payment.payment_intent;
  return status === 'open' && Boolean(intent) && typeof intent === 'object' && !idle.has(intent.status);
}
