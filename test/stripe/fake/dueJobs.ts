import { secondsNow, type Books } from './books.ts';
import { refuse, take } from './chargePayment.ts';
import { emit } from './emit.ts';
import { attachmentOf, invoiceOf, writeOff } from './invoices.ts';
import { afterAttempt } from './payInvoice.ts';
import { advance, itemOf, renew } from './renew.ts';
import { attemptAgain, scheduleAttempt } from './retries.ts';
import { subscriptionOf } from './subscriptionOf.ts';
import { followInvoices } from './subscriptionStatus.ts';

/** Something that Stripe does by itself at a time (seconds). */
export interface Job {
  at: number;
  run(): void;
}

/** The first thing that Stripe would do by itself, as the books stand. */
export function nextJob(books: Books): Job | undefined {
  return [...invoiceJobs(books), ...subscriptionJobs(books), ...bankJobs(books)].toSorted((a, b) => a.at - b.at)[0];
}

function invoiceJobs(books: Books): Job[] {
  return [...books.invoices.values()].flatMap((invoice): Job[] => {
    const isHeld = invoice.auto_advance === false;
    if (invoice.status === 'draft') {
      const at = isHeld ? null : invoice.automatically_finalizes_at;
      return at === null ? [] : [{ at, run: () => advance(books, invoice) }];
    }
    if (invoice.status !== 'open') return [];
    const resumption = books.resumptions.get(invoice.id);
    const next = isHeld && books.options.endOfRetriesWhileHeld === 'waits' ? null : (books.retries.get(invoice.id)?.next ?? null);
    return [
      ...(next === null ? [] : [{ at: next, run: () => attemptAgain(books, invoice) }]),
      ...(resumption === undefined ? [] : [{ at: resumption.givenUpAt, run: () => giveUpResuming(books, invoice.id) }]),
      ...(invoice.due_date === null || books.overdue.has(invoice.id) ? [] : [{ at: invoice.due_date, run: () => becomeOverdue(books, invoice.id) }]),
    ];
  });
}

function subscriptionJobs(books: Books): Job[] {
  return [...books.subscriptions.values()].flatMap((subscription): Job[] => {
    const isBilled = ['active', 'past_due', 'unpaid'].includes(subscription.status);
    const resumesAt = subscription.pause_collection?.resumes_at ?? null;
    return [
      ...(isBilled ? [{ at: itemOf(subscription).current_period_end, run: () => renew(books, subscription) }] : []),
      // Before the renewal of the same second, which is then billed as ever.
      ...(resumesAt === null ? [] : [{ at: resumesAt, run: () => collectAgain(books, subscription.id) }]),
    ].toReversed();
  });
}

/** Bank debits whose days are over. */
function bankJobs(books: Books): Job[] {
  return [...books.settling].map(([id, { at, goesThrough }]) => ({ at, run: () => settleDebit(books, id, goesThrough) }));
}

function settleDebit(books: Books, id: string, goesThrough: boolean): void {
  books.settling.delete(id);
  const intent = books.paymentIntents.get(id);
  if (intent?.status !== 'processing') return;
  if (goesThrough) return void take(books, intent);
  const result = refuse(books, intent, 'declined', 'card_declined', 'insufficient_funds');
  const invoice = invoiceOf(books, intent);
  if (!invoice) return;
  afterAttempt(books, invoice, result);
  const [days] = books.options.retryAfterDays;
  if (attachmentOf(books, intent)?.is_default && invoice.auto_advance && days !== undefined) scheduleAttempt(books, invoice, secondsNow(books) + days * 86_400);
}

function collectAgain(books: Books, id: string): void {
  const subscription = books.subscriptions.get(id);
  if (!subscription) return;
  subscription.pause_collection = null;
  emit(books, 'customer.subscription.updated', subscription);
}

function becomeOverdue(books: Books, id: string): void {
  const invoice = books.invoices.get(id);
  if (!invoice) return;
  books.overdue.add(id);
  emit(books, 'invoice.overdue', invoice);
  followInvoices(books, subscriptionOf(invoice));
}

/** A subscription whose invoice of coming back was not tried within 23 hours stays paused. */
function giveUpResuming(books: Books, id: string): void {
  const invoice = books.invoices.get(id);
  books.resumptions.delete(id);
  if (invoice?.status === 'open' && !invoice.attempted) writeOff(books, invoice, 'void');
}
