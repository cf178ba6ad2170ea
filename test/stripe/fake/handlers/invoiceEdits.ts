import type { Stripe } from 'stripe';
import { find, newId, secondsNow, type Books } from '../books.ts';
import { emit } from '../emit.ts';
import { idOf } from '../idOf.ts';
import { addLine } from '../invoices.ts';
import { newInvoice } from '../objects/invoice.ts';
import { newInvoiceItem } from '../objects/invoiceItem.ts';
import { flagOf, isCleared, mergeMetadata, numberOf, objectOf, textOf, type Params } from '../params.ts';
import { usableMethod } from '../paymentMethods.ts';
import { hour } from '../renew.ts';
import { scheduleAttempt } from '../retries.ts';
import { invalidRequest, NotModelled } from '../stripeFailure.ts';
import type { Call, Handlers } from './handler.ts';

export const invoiceEditHandlers = {
  'invoices.create': createInvoice,
  'invoices.update': updateInvoice,

  'invoiceItems.create': (books, { params }) => {
    const customer = find(books.customers, 'customer', textOf(params, 'customer') ?? '', 'customer');
    const invoiceId = textOf(params, 'invoice');
    const invoice = invoiceId === undefined ? undefined : find(books.invoices, 'invoice', invoiceId, 'invoice');
    if (invoice && invoice.status !== 'draft') throw invalidRequest('You can only add invoice items to draft invoices.', { code: 'invoice_not_editable' });
    if (invoice && idOf(invoice.customer) !== customer.id) throw invalidRequest('This invoice belongs to another customer.', { param: 'invoice' });
    const amount = numberOf(params, 'amount');
    if (amount === undefined) throw new NotModelled('an invoice item without an amount');
    const now = secondsNow(books);
    const period = objectOf(params, 'period');
    const item = newInvoiceItem({
      id: newId(books, 'ii'),
      date: now,
      customer: customer.id,
      invoice: invoice?.id ?? null,
      amount,
      currency: textOf(params, 'currency') ?? invoice?.currency ?? 'usd',
      description: textOf(params, 'description') ?? null,
      discountable: flagOf(params, 'discountable') ?? true,
      metadata: mergeMetadata({}, params),
      period: { start: numberOf(period, 'start') ?? now, end: numberOf(period, 'end') ?? now },
    });
    if (invoice && invoice.currency !== item.currency) throw invalidRequest('The currency of the invoice item is not that of the invoice.', { param: 'currency' });
    books.invoiceItems.set(item.id, item);
    if (invoice) addLine(books, invoice, item);
    return item;
  },
} satisfies Handlers;

/** A one-off invoice. Unless it is told to exclude them, it takes up what was waiting to be billed; the fake has it told. */
function createInvoice(books: Books, { params }: Call): object {
  const customer = find(books.customers, 'customer', textOf(params, 'customer') ?? '', 'customer');
  if (textOf(params, 'pending_invoice_items_behavior') === 'include') throw new NotModelled('an invoice that takes up pending items');
  if (textOf(params, 'subscription') !== undefined) throw new NotModelled('an invoice made by hand for a subscription');
  const now = secondsNow(books);
  const collection = textOf(params, 'collection_method') === 'send_invoice' ? 'send_invoice' : 'charge_automatically';
  const days = numberOf(params, 'days_until_due');
  const dueDate = numberOf(params, 'due_date') ?? (days === undefined ? null : now + days * 86_400);
  if (collection === 'send_invoice' && dueDate === null) {
    throw invalidRequest('If invoice collection method is `send_invoice` you must specify `days_until_due` or `due_date`.');
  }
  const method = textOf(params, 'default_payment_method');
  const autoAdvance = flagOf(params, 'auto_advance') ?? false;
  const invoice = newInvoice({
    id: newId(books, 'in'),
    created: now,
    customer: customer.id,
    customer_email: customer.email,
    currency: textOf(params, 'currency') ?? customer.currency ?? 'usd',
    auto_advance: autoAdvance,
    automatically_finalizes_at: numberOf(params, 'automatically_finalizes_at') ?? (autoAdvance ? now + hour : null),
    collection_method: collection,
    default_payment_method: method === undefined ? null : usableMethod(books, method, customer.id).id,
    description: textOf(params, 'description') ?? null,
    due_date: dueDate,
    metadata: mergeMetadata({}, params),
  });
  books.invoices.set(invoice.id, invoice);
  emit(books, 'invoice.created', invoice);
  return invoice;
}

/** Of a finalized invoice only what is not printed on it can be changed. */
function updateInvoice(books: Books, { id, params }: Call): object {
  const invoice = find(books.invoices, 'invoice', id);
  const known = ['auto_advance', 'metadata', 'default_payment_method', 'description', 'automatically_finalizes_at', 'expand'];
  const others = Object.keys(params).filter((name) => !known.includes(name));
  if (others.length > 0) throw new NotModelled(`an update of an invoice's ${others.join(', ')}`);
  if (invoice.status !== 'draft' && (params['description'] !== undefined || params['automatically_finalizes_at'] !== undefined)) {
    throw invalidRequest('Finalized invoices can\'t be updated in this way', { code: 'invoice_not_editable' });
  }
  const method = textOf(params, 'default_payment_method');
  if (method !== undefined) invoice.default_payment_method = usableMethod(books, method, idOf(invoice.customer)).id;
  if (isCleared(params, 'default_payment_method')) invoice.default_payment_method = null;
  invoice.metadata = mergeMetadata(invoice.metadata, params);
  if (params['description'] !== undefined) invoice.description = textOf(params, 'description') ?? null;
  const finalizesAt = numberOf(params, 'automatically_finalizes_at');
  if (finalizesAt !== undefined) Object.assign(invoice, { automatically_finalizes_at: finalizesAt, auto_advance: true });
  setAutoAdvance(books, invoice, params);
  emit(books, 'invoice.updated', invoice);
  return invoice;
}

function setAutoAdvance(books: Books, invoice: Stripe.Invoice, params: Params): void {
  const value = flagOf(params, 'auto_advance');
  if (value === undefined || value === invoice.auto_advance) return;
  if (invoice.status !== 'draft' && invoice.status !== 'open') {
    throw invalidRequest('You can only change auto_advance on draft or open invoices.', { code: 'invoice_not_editable', param: 'auto_advance' });
  }
  invoice.auto_advance = value;
  if (invoice.status === 'draft') {
    invoice.automatically_finalizes_at = value ? secondsNow(books) + hour : null;
  } else if (!value && books.options.nextAttemptWhileHeld === 'cleared') {
    invoice.next_payment_attempt = null;
  } else if (value && invoice.collection_method === 'charge_automatically') {
    invoice.next_payment_attempt = null;
    if (books.options.nextAttemptAfterRelease === 'within an hour') scheduleAttempt(books, invoice, secondsNow(books) + hour);
    else books.retries.delete(invoice.id);
  }
}
