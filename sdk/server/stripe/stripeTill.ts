import type { Stripe } from 'stripe';
import type { Till } from '../billing/till.ts';
import { cardSteps } from './cardSteps.ts';
import { letGo } from './letGo.ts';
import { takeMoney } from './takeMoney.ts';

/** Takes money through a Stripe account. @param publishableKey null where cards are only given on Stripe's own pages */
export function stripeTill(client: Stripe, publishableKey: string | null): Till {
  return { ...cardSteps(client, publishableKey), take: (order) => takeMoney(client, order), letGo: (attempt) => letGo(client, attempt) };
}
