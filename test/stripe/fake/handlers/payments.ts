import type { Stripe } from 'stripe';
import { find, newId, secondsNow, type Books } from '../books.ts';
import { chargePayment } from '../chargePayment.ts';
import { emit } from '../emit.ts';
import { idOf } from '../idOf.ts';
import { attachmentOf, cancelPayment, invoiceOf } from '../invoices.ts';
import { newPaymentIntent } from '../objects/paymentIntent.ts';
import { newSetupIntent } from '../objects/setupIntent.ts';
import { pageOf } from '../pages.ts';
import { flagOf, mergeMetadata, numberOf, objectOf, textOf } from '../params.ts';
import { afterAttempt } from '../payInvoice.ts';
import { usableMethod } from '../paymentMethods.ts';
import { invalidRequest, NotModelled, StripeFailure } from '../stripeFailure.ts';
import type { Call, Handlers } from './handler.ts';

export const paymentHandlers = {
  'paymentIntents.create': (books, { params }) => {
    if (flagOf(params, 'confirm')) throw new NotModelled('a payment that is confirmed as it is made: it could succeed before it is attached');
    const customerId = textOf(params, 'customer');
    const customer = customerId === undefined ? undefined : find(books.customers, 'customer', customerId, 'customer');
    const method = textOf(params, 'payment_method');
    const amount = numberOf(params, 'amount') ?? 0;
    if (amount < 1) throw invalidRequest('This value must be greater than or equal to 1.', { code: 'parameter_invalid_integer', param: 'amount' });
    const intent = newPaymentIntent({
      id: newId(books, 'pi'),
      created: secondsNow(books),
      amount,
      currency: textOf(params, 'currency') ?? 'usd',
      customer: customer?.id ?? null,
      description: textOf(params, 'description') ?? null,
      metadata: mergeMetadata({}, params),
      ...(method !== undefined && { payment_method: usableMethod(books, method, customer?.id).id, status: 'requires_confirmation' }),
    });
    books.paymentIntents.set(intent.id, intent);
    emit(books, 'payment_intent.created', intent);
    return intent;
  },

  'paymentIntents.list': (books, { params, path }) => {
    const customer = textOf(params, 'customer');
    const found = [...books.paymentIntents.values()].filter((intent) => customer === undefined || idOf(intent.customer) === customer);
    return pageOf(found, params, path, ({ created }) => created);
  },

  'paymentIntents.retrieve': (books, { id }) => find(books.paymentIntents, 'payment_intent', id),
  'paymentIntents.confirm': confirm,

  'paymentIntents.cancel': (books, { id, params }) => {
    const intent = find(books.paymentIntents, 'payment_intent', id);
    const payment = attachmentOf(books, intent);
    if (payment?.is_default) throw invalidRequest('The default payment of an invoice can\'t be canceled.', { code: 'payment_intent_unexpected_state' });
    if (intent.status === 'succeeded' || intent.status === 'canceled' || intent.status === 'processing') throw unexpectedState(intent, 'cancel');
    const reason = textOf(params, 'cancellation_reason') ?? null;
    Object.assign(intent, { status: 'canceled', canceled_at: secondsNow(books), cancellation_reason: reason, next_action: null });
    if (payment) cancelPayment(books, payment);
    emit(books, 'payment_intent.canceled', intent);
    return intent;
  },

  'setupIntents.create': (books, { params }) => {
    const customer = find(books.customers, 'customer', textOf(params, 'customer') ?? '', 'customer');
    if (flagOf(params, 'confirm')) throw new NotModelled('a card that is set up without its owner');
    const automatic = objectOf(params, 'automatic_payment_methods');
    const allow = textOf(automatic, 'allow_redirects') === 'never' ? 'never' : 'always';
    const intent = newSetupIntent({
      id: newId(books, 'seti'),
      created: secondsNow(books),
      customer: customer.id,
      automatic_payment_methods: textOf(automatic, 'enabled') === 'true' ? { enabled: true, allow_redirects: allow } : null,
      metadata: mergeMetadata({}, params),
      usage: textOf(params, 'usage') ?? 'off_session',
    });
    books.setupIntents.set(intent.id, intent);
    emit(books, 'setup_intent.created', intent);
    return intent;
  },

  'setupIntents.retrieve': (books, { id }) => find(books.setupIntents, 'setup_intent', id),

  'disputes.list': (books, { params, path }) => {
    const intent = textOf(params, 'payment_intent');
    if (textOf(params, 'charge') !== undefined) throw new NotModelled('a list of disputes by their charge');
    const found = [...books.disputes.values()].filter((dispute) => intent === undefined || idOf(dispute.payment_intent) === intent);
    return pageOf(found, params, path, ({ created }) => created);
  },
} satisfies Handlers;

function confirm(books: Books, { id, params }: Call): object {
  const intent = find(books.paymentIntents, 'payment_intent', id);
  if (!['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(intent.status)) throw unexpectedState(intent, 'confirm');
  const chosen = textOf(params, 'payment_method') ?? idOf(intent.payment_method);
  if (chosen === undefined) {
    const message = 'You cannot confirm this PaymentIntent because it\'s missing a payment method.';
    throw invalidRequest(message, { code: 'payment_intent_unexpected_state', payment_intent: intent });
  }
  const method = usableMethod(books, chosen, idOf(intent.customer));
  // Nothing here keeps an invoice from being paid twice over: Stripe counts that as `amount_overpaid`.
  const invoice = invoiceOf(books, intent);
  const result = chargePayment(books, intent, method.id, { offSession: flagOf(params, 'off_session') ?? false });
  if (invoice && result.kind !== 'accepted') afterAttempt(books, invoice, result);
  if (result.kind === 'refused') throw new StripeFailure(402, result.error);
  return intent;
}

function unexpectedState(intent: Stripe.PaymentIntent, verb: string): StripeFailure {
  const message = `You cannot ${verb} this PaymentIntent because it has a status of ${intent.status}.`;
  return invalidRequest(message, { code: 'payment_intent_unexpected_state', payment_intent: intent });
}
