import { setTimeout as wait } from 'node:timers/promises';
import { Stripe } from 'stripe';
import { StripeTrouble } from './stripeTrouble.ts';

const tries = 6;

/** The longest wait between two tries, milliseconds. */
const longest = 30_000;

/**
 * Makes one call that only reads. The package tries again by itself after most failures, but not when Stripe asks for fewer
 * requests (https://docs.stripe.com/rate-limits): then this waits, as long as Stripe says or longer each time.
 * @throws StripeTrouble, with nothing in it that is secret or personal
 */
export async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await call();
    } catch (error) {
      if (tried === tries || !(error instanceof Stripe.errors.StripeRateLimitError)) throw new StripeTrouble(error);
      await wait(pause(error, tried));
    }
  }
}

/** Milliseconds. */
function pause({ headers }: Stripe.errors.StripeRateLimitError, tried: number): number {
  const asked = Number(headers?.['retry-after']) * 1000;
  return Math.min(longest, Number.isFinite(asked) ? asked : 500 * 2 ** tried);
}
