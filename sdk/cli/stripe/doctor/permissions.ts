import type { Stripe } from 'stripe';

/** Something that a restricted key has to be allowed to read. */
export interface Reading {
  /** For programs: `read.` and what. */
  about: string;
  /** As the dashboard's list of permissions calls it. */
  resource: string;
  /** What is seen with it. */
  why: string;
  /** Nothing that Goodterms does comes to a stop without it. */
  isOptional?: boolean;
  /** The cheapest call that needs it, and that leaves nothing behind. */
  probe: (client: Stripe) => Promise<unknown>;
}

const one = { limit: 1 };

/** The smallest set with which it is seen who owes what (https://docs.stripe.com/keys/restricted-api-keys). */
export const readings: readonly Reading[] = [
  { about: 'read.customers', resource: 'Customers', why: 'whose an invoice is', probe: (client) => client.customers.list(one) },
  { about: 'read.invoices', resource: 'Invoices', why: 'what is open', probe: (client) => client.invoices.list(one) },
  { about: 'read.invoicePayments', resource: 'Invoices', why: 'what has been paid of an invoice', probe: (client) => client.invoicePayments.list(one) },
  { about: 'read.subscriptions', resource: 'Subscriptions', why: 'what rests, and what a platform owns', probe: (client) => client.subscriptions.list(one) },
  { about: 'read.paymentIntents', resource: 'PaymentIntents', why: 'what is on its way', probe: (client) => client.paymentIntents.list(one) },
  { about: 'read.disputes', resource: 'Disputes', why: 'who has called a payment into question: nothing is taken from them meanwhile', probe: (client) => client.disputes.list(one) },
  { about: 'read.events', resource: 'Events', why: 'which version of the API the account is set to', isOptional: true, probe: (client) => client.events.list(one) },
];

/** Something that a restricted key has to be allowed to write, which nobody can try without writing. */
export interface Writing {
  resource: string;
  why: string;
}

/** The smallest set with which what is agreed holds in Stripe as well, and can be paid. */
export const writings: readonly Writing[] = [
  { resource: 'Customers', why: 'to note on a customer which member it is, and to set a new card' },
  { resource: 'Invoices', why: 'to pay one, and to hold its retries while something is agreed' },
  { resource: 'Subscriptions', why: 'to have billing rest in a pause, and to set a new card' },
  { resource: 'SetupIntents', why: 'to be given a card in the widget' },
  { resource: 'PaymentIntents', why: 'to take a part of an invoice' },
  { resource: 'Customer portal', why: 'to be given a card on Stripe’s own page' },
  { resource: 'Credit Notes', why: 'to take a part of a bill, with offers.plan.splitInvoices alone' },
];
