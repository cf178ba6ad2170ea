import type { Stripe } from 'stripe';
import { secondsNow, type Books } from './books.ts';
import { emit } from './emit.ts';
import { idOf } from './idOf.ts';
import { defaultIntent } from './invoices.ts';
import { methodFor, payInvoice } from './payInvoice.ts';
import { subscriptionOf } from './subscriptionOf.ts';
import { invoicesOf, setStatus } from './subscriptionStatus.ts';
import { hardDeclines } from './testPaymentMethods.ts';

/** Has the next automatic attempt at an invoice made at a time (seconds). */
export function scheduleAttempt(books: Books, invoice: Stripe.Invoice, at: number, isOnly = false): void {
  const firstAt = books.retries.get(invoice.id)?.firstAt ?? at;
  books.retries.set(invoice.id, { firstAt, next: at, isOnly });
  invoice.next_payment_attempt = at;
}

/** Makes the automatic attempt that is due, or lets it pass where the invoice is held, and plans the next one. */
export function attemptAgain(books: Books, invoice: Stripe.Invoice): void {
  const isHeld = invoice.auto_advance === false;
  const method = methodFor(books, invoice);
  if (!isHeld) {
    invoice.attempt_count += 1;
    invoice.attempted = true;
    // After a hard decline the attempts are counted and not made until there is another payment method.
    if (method !== undefined && !isHopeless(books, invoice, method)) payInvoice(books, invoice, method, { offSession: true });
    else emit(books, 'invoice.payment_failed', invoice);
  }
  if (invoice.status !== 'open' || defaultIntent(books, invoice)?.status === 'processing') {
    books.retries.set(invoice.id, { firstAt: books.retries.get(invoice.id)?.firstAt ?? secondsNow(books), next: null, isOnly: false });
    return;
  }
  planNext(books, invoice, isHeld);
}

function planNext(books: Books, invoice: Stripe.Invoice, isHeld: boolean): void {
  const now = secondsNow(books);
  const { firstAt, isOnly } = books.retries.get(invoice.id) ?? { firstAt: now, isOnly: false };
  const next = isOnly ? null : books.options.retryAfterDays.map((days) => firstAt + days * 86_400).find((at) => at > now) ?? null;
  books.retries.set(invoice.id, { firstAt, next, isOnly });
  if (!isHeld) {
    invoice.next_payment_attempt = next;
    emit(books, 'invoice.updated', invoice);
  }
  if (next === null && !isOnly) endRetries(books, invoice);
}

/** What the account does with a subscription when its attempts have run out. */
function endRetries(books: Books, invoice: Stripe.Invoice): void {
  const subscription = books.subscriptions.get(subscriptionOf(invoice) ?? '');
  if (!subscription || subscription.status !== 'past_due') return;
  switch (books.options.endOfRetries) {
    case 'cancel':
      for (const open of invoicesOf(books, subscription.id)) if (open.status === 'open') Object.assign(open, { auto_advance: false, next_payment_attempt: null });
      subscription.cancellation_details = { comment: null, feedback: null, feedback_option: null, reason: 'payment_failed' };
      return setStatus(books, subscription, 'canceled');
    case 'unpaid':
      return setStatus(books, subscription, 'unpaid');
    case 'pause':
      return setStatus(books, subscription, 'paused', 'final_payment_failure');
    default:
  }
}

function isHopeless(books: Books, invoice: Stripe.Invoice, method: string): boolean {
  const error = defaultIntent(books, invoice)?.last_payment_error;
  return hardDeclines.has(error?.decline_code ?? '') && idOf(error?.payment_method) === method;
}
