import { Stripe } from 'stripe';
import { missingPermission } from '../../server/stripe/missingPermission.ts';

/**
 * What went wrong between us and Stripe, in words that can be printed. Stripe's own message is left out: it may repeat a
 * part of the key, a mail address or a name.
 */
export class StripeTrouble extends Error {
  override name = 'StripeTrouble';
  /** The permission that the key lacks, as Stripe names it (`invoice_read`; empty where it does not); null where that is not it. */
  readonly missing: string | null;

  constructor(error: unknown) {
    super(describe(error));
    this.missing = error instanceof Stripe.errors.StripePermissionError ? missingPermission(error) : null;
  }
}

function describe(error: unknown): string {
  const { errors } = Stripe;
  if (error instanceof errors.StripeAuthenticationError) return 'Stripe does not take the key in GOODTERMS_STRIPE_KEY. It may have been rolled or deleted: look under Developers, API keys.';
  if (error instanceof errors.StripePermissionError) return `The key lacks a permission${named(missingPermission(error))}. Edit it in Stripe’s dashboard under Developers, API keys.`;
  if (error instanceof errors.StripeRateLimitError) return 'Stripe asks for fewer requests, and went on asking. Try again in some minutes.';
  if (error instanceof errors.StripeConnectionError) return 'Stripe cannot be reached from here. Look at the network and its proxy, and at https://status.stripe.com, then try again.';
  // The package gives no status where it could not read the answer: a proxy's page, say.
  if (!(error instanceof errors.StripeError) || error.statusCode === undefined) return 'What answered is not Stripe. Look for a proxy between this machine and api.stripe.com.';
  if (error.statusCode >= 500) return `Stripe itself has failed${request(error)}. Look at https://status.stripe.com, and try again.`;
  return `Stripe refused a request: ${error.code ?? error.type}${request(error)}. Its log in the dashboard (Developers, Logs) says why.`;
}

function request({ requestId }: Stripe.errors.StripeError): string {
  return requestId ? ` (${requestId})` : '';
}

function named(permission: string): string {
  return permission === '' ? '' : `: ${permission}`;
}
