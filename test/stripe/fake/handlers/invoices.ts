import { find, secondsNow } from '../books.ts';
import { emit } from '../emit.ts';
import { idOf } from '../idOf.ts';
import { defaultIntent, finalizeInvoice, paymentsOf, writeOff } from '../invoices.ts';
import { pageOf } from '../pages.ts';
import { flagOf, textOf } from '../params.ts';
import { hour, setDueDate } from '../renew.ts';
import { scheduleAttempt } from '../retries.ts';
import { search } from '../search.ts';
import { invalidRequest, NotModelled } from '../stripeFailure.ts';
import { subscriptionOf } from '../subscriptionOf.ts';
import type { Handlers } from './handler.ts';

export const invoiceHandlers = {
  'invoices.list': (books, { params, path }) => {
    const [customer, subscription, status, method] = ['customer', 'subscription', 'status', 'collection_method'].map((name) => textOf(params, name));
    const found = [...books.invoices.values()].filter(
      (invoice) =>
        (customer === undefined || idOf(invoice.customer) === customer) &&
        (subscription === undefined || subscriptionOf(invoice) === subscription) &&
        (status === undefined || invoice.status === status) &&
        (method === undefined || invoice.collection_method === method),
    );
    if (params['due_date'] !== undefined) throw new NotModelled('a list of invoices by their due date');
    return pageOf(found, params, path, ({ created }) => created);
  },

  'invoices.retrieve': (books, { id }) => {
    const invoice = find(books.invoices, 'invoice', id);
    // Each reading gives an address that is good for some days from then; one that was kept may have ended.
    if (invoice.hosted_invoice_url) invoice.hosted_invoice_url = `${books.options.pages.invoices}/i/acct_fake/test_${id}?s=ap&t=${secondsNow(books)}`;
    return invoice;
  },

  'invoices.search': (books, { params, path }) => search(books, 'invoice', params, path),

  'invoices.finalizeInvoice': (books, { id, params }) => {
    const invoice = find(books.invoices, 'invoice', id);
    if (invoice.status !== 'draft') {
      throw invalidRequest('This invoice is already finalized, you can\'t re-finalize a non-draft invoice.', { code: 'invoice_not_editable' });
    }
    const autoAdvance = flagOf(params, 'auto_advance');
    if (autoAdvance !== undefined) invoice.auto_advance = autoAdvance;
    finalizeInvoice(books, invoice);
    if (invoice.collection_method === 'send_invoice') setDueDate(books, invoice);
    else if (invoice.auto_advance && invoice.status === 'open') scheduleAttempt(books, invoice, secondsNow(books) + hour);
    return invoice;
  },

  'invoices.voidInvoice': (books, { id }) => {
    const invoice = find(books.invoices, 'invoice', id);
    if (invoice.status !== 'open' && invoice.status !== 'uncollectible') {
      throw invalidRequest('You can only pass in open or uncollectible invoices. This invoice isn\'t open.');
    }
    const isBusy = paymentsOf(books, invoice).some((payment) => payment.status === 'paid' || (payment.status === 'open' && !payment.is_default));
    if (isBusy || defaultIntent(books, invoice)?.status === 'processing') {
      throw invalidRequest('Invoices with open or paid payments can\'t be voided. Cancel the attached payments first.');
    }
    writeOff(books, invoice, 'void');
    return invoice;
  },

  'invoices.del': (books, { id }) => {
    const invoice = find(books.invoices, 'invoice', id);
    if (invoice.status !== 'draft' || subscriptionOf(invoice) !== undefined) {
      throw invalidRequest('You can only delete draft invoices that are not of a subscription.', { code: 'invoice_not_editable' });
    }
    books.invoices.delete(id);
    emit(books, 'invoice.deleted', invoice);
    return { id, object: 'invoice', deleted: true };
  },
} satisfies Handlers;
