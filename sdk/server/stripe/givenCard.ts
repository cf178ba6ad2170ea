import type { Stripe } from 'stripe';
import type { GivenCard } from '../billing/cardSteps.ts';
import { askStripeFor } from './askStripe.ts';
import { paymentKey } from './beginCard.ts';
import { idOf } from './entryOf.ts';

/** Looks whether the card of a SetupIntent was given. Null where there is none of this id, or it was made for something else. */
export async function givenCard(client: Stripe, { paymentId, providerId }: { paymentId: string; providerId: string }): Promise<GivenCard | null> {
  const intent = await askStripeFor('setupIntents.retrieve', 'setup_intent', client.setupIntents.retrieve(providerId));
  const customer = idOf(intent?.customer);
  if (intent === null || customer === null || intent.metadata?.[paymentKey] !== paymentId) return null;
  return { customer, card: intent.status === 'succeeded' ? idOf(intent.payment_method) : null };
}
