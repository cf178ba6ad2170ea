import { Stripe } from 'stripe';
import { movableClock, type MovableClock } from '../../../sdk/testing/movableClock.ts';
import type { Desk, RecordedRequest } from './answer.ts';
import { find, newBooks, type Books, type Charge } from './books.ts';
import { newBrowser, type Browser } from './browser.ts';
import { nextJob } from './dueJobs.ts';
import { emit } from './emit.ts';
import { newFaults, type Fault } from './faults.ts';
import { givenCustomer, givenDispute, givenInvoice, givenPaymentMethod, givenSubscription, type GivenCustomer, type GivenInvoice, type GivenSubscription } from './given.ts';
import { newIdempotencyKeys } from './idempotency.ts';
import { listen } from './listen.ts';
import { defaultOptions, type StripeOptions } from './options.ts';
import { testPaymentMethods, type TestPaymentMethod } from './testPaymentMethods.ts';
import { newWebhooks, type Webhooks } from './webhooks.ts';

/** A Stripe of one's own, over HTTP on loopback. See test/stripe/README.md. */
export interface FakeStripe {
  /** The real package, talking to the fake. It does not retry by itself. */
  readonly client: Stripe;
  /** A secret key, and what to make a client of one's own with: `new Stripe(apiKey, connection)`, in another process too. */
  readonly apiKey: string;
  readonly connection: { host: string; port: number; protocol: 'http' };
  readonly clock: MovableClock;
  /** Moves the clock on, and has Stripe do by itself what falls due until then: renewals, retries, bank debits, ends of pauses. */
  advanceTo(instant: Date | string): void;

  givenCustomer(given?: GivenCustomer): Stripe.Customer;
  givenPaymentMethod(customer: string, card: TestPaymentMethod): Stripe.PaymentMethod;
  givenSubscription(given: GivenSubscription): Stripe.Subscription;
  givenInvoice(given: GivenInvoice): Stripe.Invoice;
  /** The payment of a paid invoice is called into question. */
  givenDispute(invoice: string): Stripe.Dispute;
  /** Ends a dispute. */
  closeDispute(id: string, as: 'won' | 'lost'): void;
  /** Deletes a customer, as an owner may do in the dashboard. */
  deleteCustomer(id: string): void;
  /** From now on a payment method behaves like one of Stripe's test ones: there are funds again, or there are none. */
  becomes(paymentMethod: string, like: TestPaymentMethod): void;

  /** What the customer does in their browser. */
  readonly browser: Browser;
  readonly webhooks: Webhooks;
  /** Has the next calls go wrong, one fault each. */
  fail(...faults: Fault[]): void;
  /** Makes a restricted key that has only these permissions, such as `invoice_read`. */
  restrictedKey(...permissions: string[]): string;
  /** Changes what the account is set to, or what is not known. */
  set(options: Partial<StripeOptions>): void;

  /** Every request, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Every time that money was asked for, in order. */
  readonly charges: readonly Charge[];
  /** What was sent against the contract of the `stripe` package, or not modelled. Tests end by expecting it to be empty. */
  readonly contractFaults: string[];
  /** All that the fake knows, to compare one's own books with. */
  readonly books: Books;
  close(): Promise<void>;
}

const secretKey = 'sk_test_fake';

/** Starts a fake Stripe on a free port of the loopback address. */
export async function fakeStripe({ clock = movableClock('2026-11-21T12:00:00Z'), ...options }: Partial<StripeOptions> & { clock?: MovableClock } = {}): Promise<FakeStripe> {
  const books = newBooks(movableClock(clock.now()), { ...defaultOptions, ...options });
  const apiKeys = new Map<string, 'everything' | ReadonlySet<string>>([[secretKey, 'everything']]);
  const desk: Desk = { books, faults: newFaults(), keys: newIdempotencyKeys(), apiKeys, requests: [], contractFaults: [] };

  /** Brings the books to the time of the clock, which a test may have moved by itself. */
  const catchUp = (): void => {
    const now = clock.now();
    for (let job = nextJob(books); job && job.at * 1000 <= now.getTime(); job = nextJob(books)) {
      books.clock.set(new Date(Math.max(job.at * 1000, books.clock.now().getTime())));
      job.run();
    }
    books.clock.set(now);
  };

  const { port, close } = await listen(desk, catchUp);
  const connection = { host: '127.0.0.1', port, protocol: 'http' as const };
  const webhooks = newWebhooks(books);

  return {
    client: new Stripe(secretKey, { ...connection, maxNetworkRetries: 0, telemetry: false }),
    apiKey: secretKey,
    connection,
    clock,
    advanceTo: (instant) => {
      clock.set(instant);
      catchUp();
    },
    givenCustomer: (given = {}) => (catchUp(), givenCustomer(books, given)),
    givenPaymentMethod: (customer, card) => (catchUp(), givenPaymentMethod(books, customer, card)),
    givenSubscription: (given) => (catchUp(), givenSubscription(books, given)),
    givenInvoice: (given) => (catchUp(), givenInvoice(books, given)),
    givenDispute: (invoice) => (catchUp(), givenDispute(books, invoice)),
    closeDispute: (id, as) => {
      const dispute = find(books.disputes, 'dispute', id);
      dispute.status = as;
      emit(books, 'charge.dispute.closed', dispute);
    },
    deleteCustomer: (id) => {
      const customer = find(books.customers, 'customer', id);
      books.customers.delete(id);
      books.deletedCustomers.add(id);
      emit(books, 'customer.deleted', customer);
    },
    becomes: (paymentMethod, like) => void books.outcomes.set(paymentMethod, testPaymentMethods[like]),
    browser: newBrowser(books, catchUp),
    webhooks: {
      ...webhooks,
      get waiting() {
        return webhooks.waiting;
      },
      deliver: (delivery) => (catchUp(), webhooks.deliver(delivery)),
    },
    fail: (...faults) => desk.faults.add(...faults),
    restrictedKey: (...permissions) => {
      const key = `rk_test_fake${apiKeys.size}`;
      apiKeys.set(key, new Set(permissions));
      return key;
    },
    set: (changes) => {
      books.options = { ...books.options, ...changes };
    },
    requests: desk.requests,
    charges: books.charges,
    contractFaults: desk.contractFaults,
    books,
    close,
  };
}
