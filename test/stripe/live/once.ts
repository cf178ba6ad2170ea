import { randomUUID } from 'node:crypto';
import type { Stripe } from 'stripe';

/** Options with an idempotency key of their own, as the adapter sends with each change: a request that is sent again is done once. */
export function once(): Stripe.RequestOptions {
  return { idempotencyKey: `gt:live:${randomUUID()}` };
}
