import type { Billing } from '../server/billing/billing.ts';
import { type Environment, UsageError } from './settings.ts';
import { stripeKey } from './stripe/stripeKey.ts';

/**
 * Stripe, where there is a key; else the built-in ledger, without loading what it does not need. A secret does not say of
 * which mode it is: the first event does, and one of another mode than the key is refused.
 */
export async function openBilling(environment: Environment): Promise<{ billing?: Billing }> {
  const webhookSecret = environment['GOODTERMS_STRIPE_WEBHOOK_SECRET'];
  if (webhookSecret && !/^whsec_[\w+/=-]+$/.test(webhookSecret)) {
    throw new UsageError('GOODTERMS_STRIPE_WEBHOOK_SECRET is not the secret of a Stripe webhook endpoint. It begins with whsec_ and is shown with the endpoint in the dashboard under Developers, Webhooks.');
  }
  if (!environment['GOODTERMS_STRIPE_KEY']) {
    if (!webhookSecret) return {};
    throw new UsageError('GOODTERMS_STRIPE_WEBHOOK_SECRET is set and GOODTERMS_STRIPE_KEY is not, so that no event could be looked into. Set both, or none.');
  }
  const key = stripeKey(environment);
  const { standIn } = await import('./stripe/openStripe.ts');
  const { stripeBilling } = await import('../server/stripe/stripeBilling.ts');
  return { billing: stripeBilling({ key: key.secret, config: { ...standIn(environment, key) }, ...(webhookSecret && { webhookSecret }) }) };
}
