import { Stripe } from 'stripe';
import type { Taken } from '../billing/till.ts';

/**
 * Codes with which a bank says no for good: the same card is not asked again by itself. The first nine are those that Stripe
 * does not retry either (https://docs.stripe.com/billing/revenue-recovery/smart-retries); the others say that the card itself
 * cannot be used (https://docs.stripe.com/declines/codes).
 */
const forGood: ReadonlySet<string> = new Set([
  'incorrect_number',
  'lost_card',
  'pickup_card',
  'stolen_card',
  'revocation_of_authorization',
  'revocation_of_all_authorizations',
  'highest_risk_level',
  'transaction_not_allowed',
  'authentication_required',
  'card_not_supported',
  'currency_not_supported',
  'expired_card',
  'fraudulent',
  'invalid_account',
  'invalid_number',
  'restricted_card',
  'stop_payment_order',
]);

/**
 * What a call that was to take money tells by its error: the bank said no, or wants to see the member. Null where it tells
 * nothing of the money: then nobody knows, and it is called again.
 */
export function refusalOf(error: unknown): Taken | null {
  if (!(error instanceof Stripe.errors.StripeError)) return null;
  const providerId = error.payment_intent?.id ?? '';
  const requestId = error.requestId ?? '';
  if (needsMember(error)) return { state: 'needs_member', providerId, requestId };
  if (error instanceof Stripe.errors.StripeCardError) {
    const isForGood = [error.code, error.decline_code].some((code) => code !== undefined && forGood.has(code));
    return { state: isForGood ? 'refused' : 'declined', providerId, requestId };
  }
  // There is no card to ask, or the one that was kept is not there any more.
  if (error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing') return { state: 'refused', providerId, requestId };
  return null;
}

/** Stripe says it in two ways; which one, nobody has seen yet for every kind of invoice. */
function needsMember({ code }: Stripe.errors.StripeError): boolean {
  return code === 'authentication_required' || code === 'invoice_payment_intent_requires_action';
}
