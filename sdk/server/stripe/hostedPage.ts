import type { Stripe } from 'stripe';
import { BooksUnavailableError } from '../billing/booksUnavailableError.ts';
import { askStripe } from './askStripe.ts';

/**
 * Stripe's page for one invoice. It ends some weeks after the day it is due, and an address just read is good for ten days
 * (https://docs.stripe.com/invoicing/hosted-invoice-page): it is read as it is followed. A draft has none until it is finalized.
 */
export async function pageToPay(client: Stripe, id: string): Promise<string> {
  const found = await askStripe('invoices.retrieve', 'invoice', client.invoices.retrieve(id));
  const invoice = found.status === 'draft' ? await finalized(client, id) : found;
  return requirePage('invoices.retrieve', invoice.hosted_invoice_url);
}

async function finalized(client: Stripe, id: string): Promise<Stripe.Invoice> {
  const done = client.invoices.finalizeInvoice(id, { auto_advance: false }, { idempotencyKey: `gt:${id}:finalize` });
  return await askStripe('invoices.finalizeInvoice', 'invoice', done);
}

/** The customer portal, open at the card and nothing else. A session is good for minutes: each time it is another. */
export async function pageForCard(client: Stripe, customer: string, returnTo: string | null): Promise<string> {
  const flow: Stripe.BillingPortal.SessionCreateParams.FlowData = {
    type: 'payment_method_update',
    ...(returnTo !== null && { after_completion: { type: 'redirect', redirect: { return_url: returnTo } } }),
  };
  const asked = { customer, flow_data: flow, ...(returnTo !== null && { return_url: returnTo }) };
  const session = client.billingPortal.sessions.create(asked, { idempotencyKey: `gt:portal:${crypto.randomUUID()}` });
  return requirePage('billingPortal.sessions.create', (await askStripe('billingPortal.sessions.create', 'billing_portal.session', session)).url);
}

function requirePage(call: string, url: string | null | undefined): string {
  if (url) return url;
  throw new BooksUnavailableError(`Stripe, ${call}: there is no page to pay on. Look at the invoice in the dashboard.`);
}
