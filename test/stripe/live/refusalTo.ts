import { Stripe } from 'stripe';

/** Codes that say nothing of what Stripe allows: of a request that was badly put, or came while another one held the object. */
const noAnswers: ReadonlySet<string> = new Set(['lock_timeout', 'parameter_invalid_empty', 'parameter_invalid_integer', 'parameter_missing', 'parameter_unknown', 'resource_missing']);

/**
 * How Stripe refused a call; null where it carried it out. What is no answer to the question (a limit, a wrong parameter, a
 * missing permission, no answer at all) is thrown on.
 */
export async function refusalTo(call: Promise<unknown>): Promise<Stripe.errors.StripeError | null> {
  try {
    await call;
    return null;
  } catch (error) {
    const { StripeCardError, StripeInvalidRequestError } = Stripe.errors;
    const isRefusal = error instanceof StripeCardError || error instanceof StripeInvalidRequestError;
    if (isRefusal && !noAnswers.has(error.code ?? '')) return error;
    throw error;
  }
}

/** A refusal in one line: its class, status, code and message. */
export function describeRefusal({ type, statusCode, code, message }: Stripe.errors.StripeError): string {
  return `${type} (${[statusCode, code].filter((fact) => fact !== undefined).join(', ')}): ${message}`;
}
