import { Stripe } from 'stripe';
import { BooksUnavailableError } from '../billing/booksUnavailableError.ts';
import { missingPermission } from './missingPermission.ts';

/**
 * Why a call of Stripe's did not work, for a log and for the owner. Stripe's own message is left out: it may quote an address,
 * a name or a part of the key. The permission that a key lacks is told by its name, since that is what has to be mended.
 * @param call its name in the `stripe` package, such as `invoices.list`
 */
export function stripeFailure(call: string, error: unknown): BooksUnavailableError {
  return new BooksUnavailableError(`Stripe, ${call}: ${reason(error)}`);
}

function reason(error: unknown): string {
  const { errors } = Stripe;
  if (error instanceof BooksUnavailableError) return error.message;
  if (error instanceof errors.StripePermissionError) return `the key has no permission ${missingPermission(error) || 'for it'}. Give it that one in Stripe's dashboard under Developers, API keys.`;
  if (error instanceof errors.StripeAuthenticationError) return 'the key is not taken. It may have been rolled or deleted: look in the dashboard under Developers, API keys.';
  if (error instanceof errors.StripeRateLimitError) return 'there were too many requests. It is tried again later.';
  // The package gives no status where it could not read the answer: a proxy's page, for example.
  if (error instanceof errors.StripeConnectionError || !(error instanceof errors.StripeError)) return 'there was no answer, or none that is Stripe\'s. It is tried again later.';
  const facts = [error.type, error.code, error.statusCode, error.requestId].filter((fact) => fact !== undefined && fact !== null);
  return `it was refused (${facts.join(', ')}). Look the request up in the dashboard under Developers, Logs.`;
}

/** Whether Stripe says that there is no such thing. */
export function isMissing(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing';
}

/** Whether the key may not do it. */
export function isPermission(error: unknown): boolean {
  return error instanceof Stripe.errors.StripePermissionError;
}
