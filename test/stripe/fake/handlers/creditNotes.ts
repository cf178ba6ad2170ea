import type { Stripe } from 'stripe';
import { find, newId, secondsNow, type Books } from '../books.ts';
import { emit } from '../emit.ts';
import { idOf } from '../idOf.ts';
import { settleRest } from '../invoices.ts';
import { newCreditNote } from '../objects/creditNote.ts';
import { pageOf } from '../pages.ts';
import { mergeMetadata, numberOf, textOf } from '../params.ts';
import { invalidRequest, NotModelled } from '../stripeFailure.ts';
import type { Call, Handlers } from './handler.ts';

/** Money that was paid is given back in full, by a credit note over all of it. */
function giveBack(books: Books, invoice: Stripe.Invoice, params: Call['params']): Stripe.CreditNote {
  const amount = numberOf(params, 'amount');
  if (amount !== invoice.amount_paid || numberOf(params, 'refund_amount') !== amount) throw new NotModelled('a credit note over a part of what was paid');
  const taken = books.charges.find((charge) => charge.invoice === invoice.id && charge.outcome === 'taken');
  if (!taken || books.charges.some((charge) => charge.invoice === invoice.id && charge.outcome === 'given back')) throw invalidRequest('This invoice has nothing left to refund.', { param: 'refund_amount' });
  books.charges.push({ ...taken, id: newId(books, 're'), outcome: 'given back', at: secondsNow(books) });
  const note = newCreditNote({ id: newId(books, 'cn'), created: secondsNow(books), amount, currency: invoice.currency, customer: idOf(invoice.customer) ?? '', invoice: invoice.id, memo: textOf(params, 'memo') ?? null, metadata: mergeMetadata({}, params), reason: null });
  books.creditNotes.set(note.id, note);
  invoice.post_payment_credit_notes_amount += amount;
  emit(books, 'credit_note.created', note);
  return note;
}

export const creditNoteHandlers = {
  /** Lowers what is due and what remains of an open invoice. More than remains would have to be given back, which the fake does not do. */
  'creditNotes.create': (books, { params }) => {
    const invoice = find(books.invoices, 'invoice', textOf(params, 'invoice') ?? '', 'invoice');
    if (invoice.status === 'paid') return giveBack(books, invoice, params);
    if (invoice.status !== 'open') throw new NotModelled(`a credit note for an invoice that is ${String(invoice.status)}`);
    const amount = numberOf(params, 'amount');
    if (amount === undefined) throw new NotModelled('a credit note by lines');
    if (amount < 1 || amount > invoice.amount_remaining) {
      const beyond = `the credit note amount beyond what remains (${invoice.amount_remaining})`;
      throw invalidRequest(`The sum of credit amount, refund amount and out of band amount must equal ${beyond}.`, { param: 'amount' });
    }
    const note = newCreditNote({
      id: newId(books, 'cn'),
      created: secondsNow(books),
      amount,
      currency: invoice.currency,
      customer: idOf(invoice.customer) ?? '',
      invoice: invoice.id,
      memo: textOf(params, 'memo') ?? null,
      metadata: mergeMetadata({}, params),
      reason: textOf(params, 'reason') ?? null,
    });
    books.creditNotes.set(note.id, note);
    invoice.pre_payment_credit_notes_amount += amount;
    emit(books, 'credit_note.created', note);
    settleRest(books, invoice, books.options.fullyCredited === 'paid');
    if (textOf(params, 'email_type') !== 'none') books.mails.push({ about: 'credit note', customer: idOf(invoice.customer) ?? '', object: note.id });
    return note;
  },

  'creditNotes.list': (books, { params, path }) => {
    const [invoice, customer] = [textOf(params, 'invoice'), textOf(params, 'customer')];
    const found = [...books.creditNotes.values()].filter(
      (note) => (invoice === undefined || idOf(note.invoice) === invoice) && (customer === undefined || idOf(note.customer) === customer),
    );
    return pageOf(found, params, path, ({ created }) => created);
  },
} satisfies Handlers;
