import type { Stripe } from 'stripe';

/** A list as the API answers it inside of another object: short enough to be whole. */
export function listOf<T>(data: T[], url: string): Stripe.ApiList<T> {
  return { object: 'list', data, has_more: false, url };
}
