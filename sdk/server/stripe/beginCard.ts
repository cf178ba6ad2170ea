import type { Stripe } from 'stripe';
import type { BegunCard } from '../billing/cardSteps.ts';
import { askStripe } from './askStripe.ts';
import { requestOf } from './requestOf.ts';
import { requireSecret } from './secretOf.ts';

/** The key of our payment's id in the metadata of what Stripe made for it. */
export const paymentKey = 'gt_payment';

/**
 * A SetupIntent for a card that is charged later without its owner, too. Ways to pay that lead away from the page are left
 * out: the page would not know where it was when the member comes back.
 */
export async function beginCard(client: Stripe, { paymentId, customer }: { paymentId: string; customer: string }): Promise<BegunCard> {
  const asked: Stripe.SetupIntentCreateParams = {
    customer,
    usage: 'off_session',
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    metadata: { [paymentKey]: paymentId },
  };
  const created = client.setupIntents.create(asked, { idempotencyKey: `gt:${paymentId}:setup` });
  const intent = await askStripe('setupIntents.create', 'setup_intent', created);
  return { providerId: intent.id, clientSecret: requireSecret('setupIntents.create', intent.client_secret), requestId: requestOf(intent) };
}
