import type { Stripe } from 'stripe';
import type { CivilDate } from '../../../terms/calendar.ts';
import type { ChargeControl } from '../../../terms/charge.ts';
import { decideInvoice, type InvoiceDecision, type InvoiceKind } from '../../../server/stripe/decideInvoice.ts';
import type { Reader } from '../../../server/store/store.ts';
import { readPages } from '../readPages.ts';
import { type Match, matchMember } from './matchMember.ts';

/** What one customer has in arrears, in one currency. */
export interface OpenSum {
  /** Three upper-case letters. */
  currency: string;
  /** Integer minor units, without what is on its way. */
  amount: number;
  invoices: number;
}

/** One customer who is in arrears. */
export interface CustomerInArrears {
  /** `cus_…` */
  customer: string;
  /** Empty where Stripe has none. */
  mail: string;
  sums: OpenSum[];
  /** The day since which the oldest is due, where the member lives; null where Stripe does not say. */
  since: CivilDate | null;
  /** The status of each subscription in question; `none` for an invoice of none. */
  subscriptions: string[];
  modes: ChargeControl[];
  match: Match;
}

export interface Arrears {
  /** The longest in arrears first. */
  customers: CustomerInArrears[];
  /** How many invoices are not in arrears, by what they are instead. */
  others: Partial<Record<InvoiceKind, number>>;
}

export interface ArrearsOptions {
  /** Of the store that knows the members; null where there is none yet. */
  reader: Reader | null;
  now: Date;
  /** An IANA name, for whoever is no member yet. */
  timeZone: string;
  /** Told how far the reading has come. */
  tell: (progress: string) => void;
}

/**
 * Who is in arrears in a Stripe account, from its open invoices and the drafts that unpaid subscriptions leave behind. It only
 * reads: about one request for each hundred invoices, twice.
 * @throws StripeTrouble
 */
export async function readArrears(client: Stripe, { reader, now, timeZone, tell }: ArrearsOptions): Promise<Arrears> {
  const payments = await readOpenPayments(client, tell);
  const matches = new Map<string, Match>();
  const found = new Map<string, CustomerInArrears>();
  const others: Arrears['others'] = {};
  for (const status of ['open', 'draft'] as const) {
    const list = (place: { limit: number; starting_after?: string }): Promise<Stripe.ApiList<Stripe.Invoice>> =>
      client.invoices.list({ ...place, status, expand: ['data.customer', 'data.parent.subscription_details.subscription'] });
    for await (const invoice of readPages(list, (soFar) => tell(`${soFar} ${status} invoices read`))) {
      const { customer } = invoice;
      // It is expanded, so never an id. An invoice of an account is nobody's here, and who was deleted is asked for nothing.
      if (customer === null || typeof customer === 'string' || customer.deleted) continue;
      const match = matches.get(customer.id) ?? (await matchMember(customer, reader));
      matches.set(customer.id, match);
      const subscription = subscriptionOf(invoice);
      // A plan's note on an invoice is ours: whoever has one is taken care of.
      const decision = decideInvoice(invoice, { subscription, payments: payments.get(invoice.id) ?? [], now, timeZone: match.timeZone ?? timeZone, isPlanRunning: () => true });
      if (decision.kind !== 'overdue') others[decision.kind] = (others[decision.kind] ?? 0) + 1;
      else found.set(customer.id, add(found.get(customer.id) ?? begin(customer, match), decision, subscription));
    }
  }
  return { customers: [...found.values()].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)), others };
}

/**
 * Payments that have not ended, by their invoice: in one list of the account, rather than by a call for each invoice
 * (https://docs.stripe.com/api/invoice-payment/list: `invoice` is optional).
 */
async function readOpenPayments(client: Stripe, tell: (progress: string) => void): Promise<Map<string, Stripe.InvoicePayment[]>> {
  const byInvoice = new Map<string, Stripe.InvoicePayment[]>();
  const list = (place: { limit: number; starting_after?: string }): Promise<Stripe.ApiList<Stripe.InvoicePayment>> =>
    client.invoicePayments.list({ ...place, status: 'open', expand: ['data.payment.payment_intent'] });
  for await (const payment of readPages(list, (soFar) => tell(`${soFar} payments of open invoices read`))) {
    const id = typeof payment.invoice === 'string' ? payment.invoice : payment.invoice.id;
    byInvoice.set(id, [...(byInvoice.get(id) ?? []), payment]);
  }
  return byInvoice;
}

function subscriptionOf(invoice: Stripe.Invoice): Stripe.Subscription | null {
  const subscription = invoice.parent?.subscription_details?.subscription;
  return typeof subscription === 'object' ? subscription : null;
}

function orderOf({ since, customer }: CustomerInArrears): string {
  return `${since ?? ''} ${customer}`;
}

function begin({ id, email }: Stripe.Customer, match: Match): CustomerInArrears {
  return { customer: id, mail: email ?? '', sums: [], since: null, subscriptions: [], modes: [], match };
}

function add(so: CustomerInArrears, { amount, paid, processing, currency, dueOn, mode }: InvoiceDecision, subscription: Stripe.Subscription | null): CustomerInArrears {
  const sum = so.sums.find((each) => each.currency === currency) ?? { currency, amount: 0, invoices: 0 };
  const more = { currency, amount: sum.amount + amount - paid - processing, invoices: sum.invoices + 1 };
  return {
    ...so,
    sums: [...so.sums.filter((each) => each.currency !== currency), more],
    since: [so.since, dueOn].filter((day) => day !== null).toSorted()[0] ?? null,
    subscriptions: [...new Set([...so.subscriptions, subscription?.status ?? 'none'])],
    modes: [...new Set([...so.modes, mode])],
  };
}
