import type { Stripe } from 'stripe';
import { find, type Books } from '../books.ts';
import { idOf } from '../idOf.ts';
import { attach, attachmentOf, defaultIntent, settle } from '../invoices.ts';
import { pageOf } from '../pages.ts';
import { flagOf, objectOf, textOf } from '../params.ts';
import { methodFor, payInvoice } from '../payInvoice.ts';
import { usableMethod } from '../paymentMethods.ts';
import { invalidRequest, NotModelled, StripeFailure } from '../stripeFailure.ts';
import { subscriptionOf } from '../subscriptionOf.ts';
import type { Call, Handlers } from './handler.ts';

export const invoicePaymentHandlers = {
  'invoices.pay': pay,
  'invoices.attachPayment': attachPayment,

  'invoicePayments.list': (books, { params, path }) => {
    const [invoice, status, intent] = [textOf(params, 'invoice'), textOf(params, 'status'), textOf(objectOf(params, 'payment'), 'payment_intent')];
    const found = [...books.invoicePayments.values()].filter(
      (payment) =>
        (invoice === undefined || idOf(payment.invoice) === invoice) &&
        (status === undefined || payment.status === status) &&
        (intent === undefined || idOf(payment.payment.payment_intent) === intent),
    );
    return pageOf(found, params, path, ({ created }) => created);
  },

  'invoicePayments.retrieve': (books, { id }) => find(books.invoicePayments, 'invoice_payment', id),
} satisfies Handlers;

/** Asks for all that remains, now. Does not count as one of the automatic attempts. */
function pay(books: Books, { id, params }: Call): object {
  const invoice = find(books.invoices, 'invoice', id);
  if (flagOf(params, 'paid_out_of_band')) throw new NotModelled('an invoice paid outside of Stripe: its revenue would be counted twice');
  if (invoice.status === 'paid') throw invalidRequest('Invoice is already paid');
  if (invoice.status !== 'open' && invoice.status !== 'uncollectible') {
    throw invalidRequest(`You cannot pay an invoice that is ${String(invoice.status)}. Finalize it first if it is a draft.`);
  }
  const chosen = textOf(params, 'payment_method') ?? methodFor(books, invoice);
  if (chosen === undefined) {
    const message = 'This customer has no attached payment source or default payment method. Please consider adding a default payment method.';
    throw invalidRequest(message, { code: 'resource_missing' });
  }
  const method = usableMethod(books, chosen, idOf(invoice.customer));
  if (defaultIntent(books, invoice)?.status === 'processing') {
    throw invalidRequest('The payment of this invoice is processing.', { code: 'payment_intent_unexpected_state' });
  }
  const result = payInvoice(books, invoice, method.id, { offSession: flagOf(params, 'off_session') ?? true });
  if (result.kind === 'refused') throw new StripeFailure(402, result.error);
  if (result.kind === 'needs action') {
    const intent = defaultIntent(books, invoice);
    const cause = 'This payment requires additional user action before it can be completed successfully.';
    const remedy = 'Payment can be completed using the PaymentIntent associated with the invoice.';
    throw invalidRequest(`${cause} ${remedy}`, { code: 'invoice_payment_intent_requires_action', ...(intent && { payment_intent: intent }) });
  }
  return invoice;
}

/** Ties a payment made for a part of an invoice to it (https://docs.stripe.com/invoicing/partial-payments). */
function attachPayment(books: Books, { id, params }: Call): object {
  const invoice = find(books.invoices, 'invoice', id);
  const intentId = textOf(params, 'payment_intent');
  if (intentId === undefined) throw new NotModelled('the attachment of a payment record');
  const intent = find(books.paymentIntents, 'payment_intent', intentId, 'payment_intent');
  const refusal = refusalToAttach(books, invoice, intent);
  if (refusal !== undefined) throw invalidRequest(refusal, { param: 'payment_intent' });
  attach(books, invoice, intent, false);
  if (intent.status === 'succeeded') settle(books, intent);
  return invoice;
}

/** Why a payment cannot be one of an invoice's. Undefined where it can. */
function refusalToAttach(books: Books, invoice: Stripe.Invoice, intent: Stripe.PaymentIntent): string | undefined {
  const isAutoCharged = invoice.collection_method === 'charge_automatically' && subscriptionOf(invoice) !== undefined;
  if (invoice.status !== 'open') return 'Payments can only be attached to open invoices.';
  if (isAutoCharged && books.options.attachToAutoCharged === 'refused') {
    return 'Partial payments aren\'t supported for subscription invoices that are charged automatically.';
  }
  if (idOf(intent.customer) !== idOf(invoice.customer)) return 'The PaymentIntent and the invoice must have the same customer.';
  if (intent.currency !== invoice.currency) return 'The PaymentIntent and the invoice must have the same currency.';
  if (intent.amount > invoice.amount_remaining) return 'The amount of the PaymentIntent is more than what remains of the invoice.';
  if (intent.status === 'canceled') return 'A canceled PaymentIntent can\'t be attached.';
  return attachmentOf(books, intent) ? 'This PaymentIntent is already attached to an invoice.' : undefined;
}
