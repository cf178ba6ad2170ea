import type { Stripe } from 'stripe';
import { newId, secondsNow, type Books, type Charge } from './books.ts';
import { emit } from './emit.ts';
import { idOf } from './idOf.ts';
import { invoiceOf, settle } from './invoices.ts';
import { newDispute } from './objects/dispute.ts';
import type { ErrorBody } from './stripeFailure.ts';

/** How a charge went: it went through or may still, the bank wants the payer, or it was refused. */
export type ChargeResult = { kind: 'accepted' } | { kind: 'needs action' } | { kind: 'refused'; error: ErrorBody };

/**
 * Asks a payment method for the amount of a payment.
 *
 * @param offSession Whether the payer is away. Then an authentication cannot be waited for, unless `keepsWaiting`.
 */
export function chargePayment(
  books: Books,
  intent: Stripe.PaymentIntent,
  methodId: string,
  { offSession, keepsWaiting = false }: { offSession: boolean; keepsWaiting?: boolean },
): ChargeResult {
  const outcome = books.outcomes.get(methodId) ?? { kind: 'pays' };
  Object.assign(intent, { payment_method: methodId, next_action: null, last_payment_error: null });
  switch (outcome.kind) {
    case 'declines':
      return refuse(books, intent, 'declined', outcome.code, outcome.declineCode);
    case 'authenticates':
      if (outcome.when === 'until set up' && books.setUp.has(methodId)) return take(books, intent);
      if (offSession && !keepsWaiting) return refuse(books, intent, 'needs authentication', 'authentication_required', 'authentication_required');
      return askForAction(books, intent);
    case 'settles':
      return startSettling(books, intent, outcome);
    case 'disputes':
      take(books, intent);
      dispute(books, intent);
      return { kind: 'accepted' };
    default:
      return take(books, intent);
  }
}

/** The money is there. Also called when an authentication or a bank debit comes to a good end. */
export function take(books: Books, intent: Stripe.PaymentIntent): ChargeResult {
  const charge = recordCharge(books, intent, 'taken');
  Object.assign(intent, { status: 'succeeded', amount_received: intent.amount, latest_charge: charge.id, next_action: null, last_payment_error: null });
  emit(books, 'payment_intent.succeeded', intent);
  settle(books, intent);
  return { kind: 'accepted' };
}

/** The bank or the payer said no. */
export function refuse(
  books: Books,
  intent: Stripe.PaymentIntent,
  outcome: 'declined' | 'needs authentication',
  code: string,
  declineCode?: string,
): ChargeResult & { kind: 'refused' } {
  const charge = recordCharge(books, intent, outcome);
  const method = books.paymentMethods.get(idOf(intent.payment_method) ?? '');
  const message = outcome === 'declined' ? 'Your card was declined.' : 'Your card was declined. This transaction requires authentication.';
  const type = 'card_error';
  const more = { ...(declineCode !== undefined && { decline_code: declineCode }), ...(method && { payment_method: method }) };
  intent.last_payment_error = { type, code, message, charge: charge.id, ...more };
  Object.assign(intent, { status: 'requires_payment_method', payment_method: null, next_action: null, latest_charge: charge.id });
  emit(books, 'payment_intent.payment_failed', intent);
  return { kind: 'refused', error: { type, code, message, payment_intent: intent, ...more } };
}

function askForAction(books: Books, intent: Stripe.PaymentIntent): ChargeResult {
  recordCharge(books, intent, 'needs authentication');
  intent.status = 'requires_action';
  intent.next_action = { type: 'use_stripe_sdk', use_stripe_sdk: {} };
  emit(books, 'payment_intent.requires_action', intent);
  return { kind: 'needs action' };
}

function startSettling(books: Books, intent: Stripe.PaymentIntent, { days, goesThrough }: { days: number; goesThrough: boolean }): ChargeResult {
  recordCharge(books, intent, 'processing');
  intent.status = 'processing';
  books.settling.set(intent.id, { at: secondsNow(books) + days * 86_400, goesThrough });
  emit(books, 'payment_intent.processing', intent);
  return { kind: 'accepted' };
}

/** The payer calls a payment into question at their bank. The invoice stays paid. */
export function dispute(books: Books, intent: Stripe.PaymentIntent): Stripe.Dispute {
  const { amount, currency, id, latest_charge: charge } = intent;
  const made = newDispute({ id: newId(books, 'dp'), created: secondsNow(books), amount, currency, charge: idOf(charge) ?? '', payment_intent: id });
  books.disputes.set(made.id, made);
  emit(books, 'charge.dispute.created', made);
  return made;
}

function recordCharge(books: Books, intent: Stripe.PaymentIntent, outcome: Charge['outcome']): Charge {
  const charge: Charge = {
    id: newId(books, 'ch'),
    paymentIntent: intent.id,
    customer: idOf(intent.customer) ?? null,
    invoice: invoiceOf(books, intent)?.id ?? null,
    amount: intent.amount,
    currency: intent.currency,
    outcome,
    idempotencyKey: books.request?.idempotencyKey ?? null,
    at: secondsNow(books),
  };
  books.charges.push(charge);
  return charge;
}
