import type { Stripe } from 'stripe';
import type { Asked, Customer, Entries, OutsideBooks } from '../billing/outsideBooks.ts';
import { hash } from '../hash.ts';
import { askStripeFor, pageOf } from './askStripe.ts';
import { changeInStripe } from './changeInStripe.ts';
import { entryOf, idOf } from './entryOf.ts';
import { findCustomers, markKey } from './findCustomers.ts';
import { readInvoice, readInvoices } from './readInvoices.ts';
import { readMarked } from './readMarked.ts';
import { readNotice, type NoticeKeys } from './readNotice.ts';
import { partOfKey } from './metadataKeys.ts';
import { webhookPath } from './webhookEvents.ts';

/** A Stripe account as the books that our charges are a copy of. */
export function stripeBooks(client: Stripe, keys: NoticeKeys): OutsideBooks {
  return {
    noticePath: webhookPath,
    isTheirs: (reference) => /^in_\w+$/.test(reference),
    findCustomers: (person) => findCustomers(client, person),
    async customer(id) {
      const customer = await askStripeFor('customers.retrieve', 'customer', client.customers.retrieve(id));
      return customer === null || customer.deleted ? null : whoIs(customer);
    },
    customerBehind: (id) => customerBehind(client, id),
    entriesOf: (asked) => entriesOf(client, asked),
    async customersWithEntries(after) {
      const page = client.invoices.list({ status: 'open', limit: 100, expand: ['data.customer'], ...(after !== null && { starting_after: after }) });
      const { data, has_more: hasMore } = await pageOf('invoices.list', 'invoice', page);
      const customers = new Map(data.flatMap(({ customer }) => (typeof customer === 'object' && customer && !customer.deleted ? [[customer.id, whoIs(customer)] as const] : [])));
      return { customers: [...customers.values()], next: hasMore ? (data.at(-1)?.id ?? null) : null };
    },
    marked: (now) => readMarked(client, now),
    mark: (customer, memberId) => markAs(client, customer, memberId),
    readNotice: (body, headers, now) => readNotice(client, keys, body, headers, now),
  };
}

function whoIs({ id, metadata, email }: Stripe.Customer): Customer {
  return { id, mark: metadata[markKey] || null, email: email || null };
}

/** What is held and is not among what is owed has been paid or ended: it is looked at by itself. */
async function entriesOf(client: Stripe, asked: Asked): Promise<Entries> {
  const read = await Promise.all(asked.customers.map((customer) => readInvoices(client, customer)));
  const listed = read.flatMap(({ invoices }) => invoices).filter(({ metadata }) => !metadata?.[partOfKey]); // what was made for a part of another is no debt of its own
  const payments = read.flatMap((each) => each.payments);
  const isListed = new Set(listed.map(({ id }) => id));
  const others = await Promise.all(asked.held.filter((id) => !isListed.has(id)).map((id) => readInvoice(client, id)));
  const held = others.filter((invoice) => invoice !== null);
  const entries = [...listed, ...held].map((invoice) => entryOf(invoice, payments, asked));
  return { entries, customers: [...new Set([...asked.customers, ...held.flatMap((invoice) => ownCustomerOf(invoice, asked.memberId))])] };
}

/** Whose invoice it is, unless that one is marked as somebody else, or was deleted. */
function ownCustomerOf({ customer }: Stripe.Invoice, memberId: string): string[] {
  if (customer === null || typeof customer === 'string' || customer.deleted) return [];
  const { id, mark } = whoIs(customer);
  return mark === null || mark === memberId ? [id] : [];
}

/** @param id of an invoice, or of a PaymentIntent */
async function customerBehind(client: Stripe, id: string): Promise<string | null> {
  if (id.startsWith('in_')) return idOf((await askStripeFor('invoices.retrieve', 'invoice', client.invoices.retrieve(id)))?.customer);
  return idOf((await askStripeFor('paymentIntents.retrieve', 'payment_intent', client.paymentIntents.retrieve(id)))?.customer);
}

/** A key that may not write says so once; reading goes on without the mark. */
async function markAs(client: Stripe, customer: string, memberId: string): Promise<void> {
  const idempotencyKey = `gt:mark:${customer}:${await hash(memberId)}`;
  await changeInStripe('customers.update', 'customer', client.customers.update(customer, { metadata: { [markKey]: memberId } }, { idempotencyKey }));
}
