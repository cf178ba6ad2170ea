import type { Stripe } from 'stripe';
import type { Asked, BookEntry } from '../billing/outsideBooks.ts';
import { decideInvoice, type InvoiceKind } from './decideInvoice.ts';
import { describeInvoice } from './describeInvoice.ts';
import { subscriptionOn } from './readInvoices.ts';

/** What each kind of invoice is as an entry of the books. */
const kinds: Record<InvoiceKind, BookEntry['kind']> = {
  overdue: 'asked',
  processing: 'asked',
  in_plan: 'asked',
  not_due_yet: 'quiet',
  paused: 'quiet',
  finish_signup: 'quiet',
  draft: 'quiet',
  unclear: 'quiet',
  settled: 'paid',
  forgiven: 'gone',
  void: 'gone',
  written_off: 'written_off',
};

/** An invoice as an entry of the books. Whoever was deleted in Stripe is asked for nothing any more. */
export function entryOf(invoice: Stripe.Invoice, payments: readonly Stripe.InvoicePayment[], { now, timeZone, isPlanRunning }: Asked): BookEntry {
  const own = payments.filter((payment) => idOf(payment.invoice) === invoice.id);
  const facts = { subscription: subscriptionOn(invoice), payments: own, now, timeZone, isPlanRunning };
  const { kind, amount, paid, processing, currency, dueOn, retryOn, wholeOnly, mode } = decideInvoice(invoice, facts);
  return { reference: invoice.id, description: describeInvoice(invoice), kind: isOfDeleted(invoice) ? 'gone' : kinds[kind], amount, paid, processing, currency, dueOn, retryOn, wholeOnly: wholeOnly || mode === 'pay_only', control: mode, hasCard: hasCard(invoice, facts.subscription) };
}

/** Whether Stripe has something to charge: it looks at the invoice, then at its subscription, then at the customer. */
function hasCard({ default_payment_method: own, default_source: ownSource, customer }: Stripe.Invoice, subscription: Stripe.Subscription | null): boolean {
  const others = typeof customer === 'object' && customer && !customer.deleted ? [customer.invoice_settings.default_payment_method, customer.default_source] : [];
  return [own, ownSource, subscription?.default_payment_method, subscription?.default_source, ...others].some(Boolean);
}

function isOfDeleted({ customer }: Stripe.Invoice): boolean {
  return typeof customer === 'object' && customer?.deleted === true;
}

/** The id of what may have been expanded; null where there is nothing. */
export function idOf(reference: string | { id: string } | null | undefined): string | null {
  return typeof reference === 'string' ? reference : (reference?.id ?? null);
}
