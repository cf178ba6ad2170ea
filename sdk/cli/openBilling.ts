import type { Billing } from '../server/billing/billing.ts';
import { type Environment, UsageError } from './settings.ts';
import { stripeKey } from './stripe/stripeKey.ts';

/** What is of no use without the key. */
const needKey = ['GOODTERMS_STRIPE_WEBHOOK_SECRET', 'GOODTERMS_STRIPE_PUBLISHABLE_KEY', 'GOODTERMS_STRIPE_PAYMENT'];

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
    const alone = needKey.find((name) => environment[name]);
    if (alone === undefined) return {};
    throw new UsageError(`${alone} is set and GOODTERMS_STRIPE_KEY is not, without which nothing can be asked of Stripe. Set both, or none.`);
  }
  const key = stripeKey(environment);
  const { standIn } = await import('./stripe/openStripe.ts');
  const { cardEntry } = await import('./stripe/cardEntry.ts');
  const { stripeBilling } = await import('../server/stripe/stripeBilling.ts');
  return { billing: stripeBilling({ key: key.secret, config: { ...standIn(environment, key) }, ...cardEntry(environment, key), ...(webhookSecret && { webhookSecret }) }) };
}
