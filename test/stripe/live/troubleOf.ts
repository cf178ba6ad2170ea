import { Stripe } from 'stripe';
import { describeRefusal } from './refusalTo.ts';

/** Why something could not be asked, without the key. */
export function troubleOf(error: unknown): string {
  const { errors } = Stripe;
  // Its own message repeats a part of the key.
  if (error instanceof errors.StripeAuthenticationError) return 'Stripe does not take the key in STRIPE_TEST_KEY. It may have been rolled or deleted: look in the sandbox under Developers, API keys.';
  // So does this one.
  if (error instanceof errors.StripePermissionError) return `The key in STRIPE_TEST_KEY may not do this (${error.requestId ?? 'no request id'}). Take the secret key of the sandbox, which may do all: it begins with sk_test_.`;
  if (error instanceof errors.StripeError) return describeRefusal(error);
  return error instanceof Error ? error.message : String(error);
}
