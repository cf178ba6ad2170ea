import type { Stripe } from 'stripe';

/**
 * An account can be set to pause a subscription whose payment failed; that invoice is still to be paid
 * (https://docs.stripe.com/billing/revenue-recovery/smart-retries/pause-on-payment-failure). Any other pause is quiet.
 */
export function isPausedForFailure({ status_details: details }: Stripe.Subscription): boolean {
  const reason = details?.paused.subscription.type;
  return reason === 'first_payment_failure' || reason === 'final_payment_failure';
}
