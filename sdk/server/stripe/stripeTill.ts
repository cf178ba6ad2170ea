import type { Stripe } from 'stripe';
import type { Till } from '../billing/till.ts';
import { takeMoney } from './takeMoney.ts';

/** Takes money through a Stripe account. */
export function stripeTill(client: Stripe): Till {
  return { take: (order) => takeMoney(client, order) };
}
