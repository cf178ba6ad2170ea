import type { Stripe } from 'stripe';
import { BooksUnavailableError } from '../billing/booksUnavailableError.ts';
import { allOf, askStripeFor, pageOf } from './askStripe.ts';
import { isMissing } from './stripeFailure.ts';

/** What is needed besides the invoice; the deepest is the fourth level, and no level deeper can be asked for. */
const besides = ['customer', 'parent.subscription_details.subscription'];
const besidesEach = besides.map((path) => `data.${path}`);

/** Invoices of one customer that something may be owed on, and the payments of theirs that are under way. */
export interface ReadInvoices {
  invoices: Stripe.Invoice[];
  payments: Stripe.InvoicePayment[];
}

/**
 * Reads what a customer owes: open invoices, and the drafts that an unpaid subscription leaves behind. Two requests; where
 * something was tried, one more for what is on its way, and another for each payment that is.
 */
export async function readInvoices(client: Stripe, customer: string): Promise<ReadInvoices> {
  const [open, drafts] = await Promise.all([listInvoices(client, customer, 'open'), listInvoices(client, customer, 'draft')]);
  const wasTried = open.some(({ attempted, attempt_count: attempts }) => attempted || attempts > 0);
  return { invoices: [...open, ...drafts], payments: wasTried ? await paymentsUnderWay(client, customer) : [] };
}

/** All of a customer's invoices of one status, each with its subscription. None where there is no such customer (any more). */
export async function listInvoices(client: Stripe, customer: string, status: 'open' | 'draft'): Promise<Stripe.Invoice[]> {
  const page = (place: Stripe.PaginationParams): Promise<Stripe.ApiList<Stripe.Invoice>> => client.invoices.list({ ...place, customer, status, expand: besidesEach });
  const invoices = await allOf('invoices.list', 'invoice', (place) => page(place).catch((error: unknown) => (isMissing(error) ? noInvoices : Promise.reject(error))));
  return invoices.map((invoice) => inShape('invoices.list', invoice));
}

/** All of a customer's invoices, however they ended, each with its subscription. */
export async function allInvoices(client: Stripe, customer: string): Promise<Stripe.Invoice[]> {
  const invoices = await allOf('invoices.list', 'invoice', (place) => client.invoices.list({ ...place, customer, expand: besidesEach }));
  return invoices.map((invoice) => inShape('invoices.list', invoice));
}

/** Of a customer who is not there (any more) nothing is listed. */
const noInvoices: Stripe.ApiList<Stripe.Invoice> = { object: 'list', data: [], has_more: false, url: '' };

/** One invoice, however it ended; null where this account has none of this id. */
export async function readInvoice(client: Stripe, id: string): Promise<Stripe.Invoice | null> {
  const invoice = await askStripeFor('invoices.retrieve', 'invoice', client.invoices.retrieve(id, { expand: besides }));
  return invoice && inShape('invoices.retrieve', invoice);
}

/** A debit may take days. Nothing on the invoice says so, and its payments lie too deep to be asked for with it. */
async function paymentsUnderWay(client: Stripe, customer: string): Promise<Stripe.InvoicePayment[]> {
  const { data: intents } = await pageOf('paymentIntents.list', 'payment_intent', client.paymentIntents.list({ customer, limit: 100 }));
  const underWay = intents.filter(({ status }) => !over.has(status));
  const payments = await Promise.all(underWay.map(({ id }) => paymentsBy(client, id)));
  return payments.flat();
}

/** Payments that have ended, or with which nothing happens until somebody does something. Any other may bring money. */
const over: ReadonlySet<string> = new Set(['succeeded', 'canceled', 'requires_action', 'requires_confirmation', 'requires_payment_method']);

function paymentsBy(client: Stripe, intent: string): Promise<Stripe.InvoicePayment[]> {
  const payment = { type: 'payment_intent' as const, payment_intent: intent };
  return allOf('invoicePayments.list', 'invoice_payment', (place) => client.invoicePayments.list({ ...place, payment, status: 'open', expand: ['data.payment.payment_intent'] }));
}

/** The subscription that was read with an invoice; null where it is of none. */
export function subscriptionOn({ parent }: Stripe.Invoice): Stripe.Subscription | null {
  const subscription = parent?.subscription_details?.subscription;
  return typeof subscription === 'object' ? subscription : null;
}

/** What is read of an invoice is there and of its type: nothing is concluded from half of one. */
function inShape(call: string, invoice: Stripe.Invoice): Stripe.Invoice {
  const { amount_paid: paid, amount_remaining: remaining, currency, status_transitions: days, lines } = invoice;
  const isWhole = [paid, remaining].every(Number.isSafeInteger);
  // The types promise them; an answer from somewhere else may not keep the promise.
  const isThere = typeof currency === 'string' && typeof (days as unknown) === 'object' && Array.isArray((lines as { data?: unknown } | undefined)?.data);
  if (isWhole && isThere) return invoice;
  throw new BooksUnavailableError(`Stripe, ${call}: an invoice came without its amounts, its currency or its days.`);
}
