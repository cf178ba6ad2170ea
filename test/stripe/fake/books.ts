import type { Stripe } from 'stripe';
import type { MovableClock } from '../../../sdk/testing/movableClock.ts';
import type { EventType } from './eventTypes.ts';
import type { StripeOptions } from './options.ts';
import { noSuch } from './stripeFailure.ts';
import type { Outcome } from './testPaymentMethods.ts';

/** Everything that the fake knows: the objects by their ids, all of them unexpanded. */
export interface Books {
  /** Stands at the moment of whatever is being done, which may be one that has passed for the test. */
  readonly clock: MovableClock;
  options: StripeOptions;
  readonly customers: Map<string, Stripe.Customer>;
  readonly deletedCustomers: Set<string>;
  readonly invoices: Map<string, Stripe.Invoice>;
  readonly invoiceItems: Map<string, Stripe.InvoiceItem>;
  readonly invoicePayments: Map<string, Stripe.InvoicePayment>;
  readonly subscriptions: Map<string, Stripe.Subscription>;
  readonly paymentIntents: Map<string, Stripe.PaymentIntent>;
  readonly paymentMethods: Map<string, Stripe.PaymentMethod>;
  readonly setupIntents: Map<string, Stripe.SetupIntent>;
  /** Whose portal each session opens. */
  readonly portalSessions: Map<string, string>;
  readonly creditNotes: Map<string, Stripe.CreditNote>;
  readonly disputes: Map<string, Stripe.Dispute>;
  readonly events: Map<string, SentEvent>;
  readonly webhookEndpoints: Map<string, Stripe.WebhookEndpoint>;
  readonly paymentMethodDomains: Map<string, Stripe.PaymentMethodDomain>;
  /** How each payment method behaves when it is charged. */
  readonly outcomes: Map<string, Outcome>;
  /** Which payment methods have been set up for use without their owner. */
  readonly setUp: Set<string>;
  /** Every time that money was asked for, in order. */
  readonly charges: Charge[];
  /** When a bank debit will be known to have gone through or not, by payment. Seconds. */
  readonly settling: Map<string, { at: number; goesThrough: boolean }>;
  /** The first automatic attempt and the next one, by invoice. Seconds; `next` is null when the attempts have run out, and `isOnly` where no other follows it. */
  readonly retries: Map<string, { firstAt: number; next: number | null; isOnly: boolean }>;
  /** The invoices by mail whose due date has passed. */
  readonly overdue: Set<string>;
  /** The invoices that take a paused subscription back: after which payment, and the second at which an untried one is given up. */
  readonly resumptions: Map<string, { subscription: string; after: 'an attempt' | 'success'; givenUpAt: number }>;
  /** What Stripe itself has written to customers. */
  readonly mails: Array<{ about: 'payment failed' | 'credit note'; customer: string; object: string }>;
  /** What a search can find, and from when (milliseconds). The last entry of an object that is old enough counts. */
  readonly index: Array<{ visibleFrom: number; object: Stripe.Customer | Stripe.Invoice }>;
  /** Called with each event as it happens. */
  onEvent: (event: SentEvent) => void;
  /** The request that is being answered, which its events name. */
  request: { id: string; idempotencyKey: string | null } | null;
  /** While a test says what is given, nothing happens: no events, and a search knows it at once. */
  isBeingGiven: boolean;
  counter: number;
}

/** One time that money was asked for. */
export interface Charge {
  id: string;
  paymentIntent: string;
  customer: string | null;
  invoice: string | null;
  amount: number;
  currency: string;
  /** Whether the money was taken, or (bank debits) may still be. */
  outcome: 'given back' | 'taken' | 'declined' | 'processing' | 'needs authentication';
  /** The key of the request that asked for it; null when Stripe's own clock or the customer's browser did. */
  idempotencyKey: string | null;
  /** Seconds. */
  at: number;
}

/** An event as it is sent. The package's own type is a union of hundreds, each tied to the type of its object; this is what they share. */
export interface SentEvent {
  id: string;
  object: 'event';
  api_version: string;
  created: number;
  data: { object: object };
  livemode: false;
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
  type: EventType;
}

/** Empty books. */
export function newBooks(clock: MovableClock, options: StripeOptions): Books {
  return {
    clock,
    options,
    customers: new Map(),
    deletedCustomers: new Set(),
    invoices: new Map(),
    invoiceItems: new Map(),
    invoicePayments: new Map(),
    subscriptions: new Map(),
    paymentIntents: new Map(),
    paymentMethods: new Map(),
    setupIntents: new Map(),
    portalSessions: new Map(),
    creditNotes: new Map(),
    disputes: new Map(),
    events: new Map(),
    webhookEndpoints: new Map(),
    paymentMethodDomains: new Map(),
    outcomes: new Map(),
    setUp: new Set(),
    charges: [],
    settling: new Map(),
    retries: new Map(),
    overdue: new Set(),
    resumptions: new Map(),
    mails: [],
    index: [],
    onEvent: () => undefined,
    request: null,
    isBeingGiven: false,
    counter: 0,
  };
}

/** Seconds since 1970, as Stripe writes every time. */
export function secondsNow(books: Books): number {
  return Math.floor(books.clock.now().getTime() / 1000);
}

/** An id that no other object has. The same run gives the same ids. */
export function newId(books: Books, prefix: string): string {
  books.counter += 1;
  return `${prefix}_${String(books.counter).padStart(6, '0')}`;
}

/** The object with an id, or the error that Stripe answers. `param` is where the id was sent. */
export function find<T>(objects: Map<string, T>, kind: string, id: string, param?: string): T {
  const found = objects.get(id);
  if (found === undefined) throw noSuch(kind, id, param);
  return found;
}
