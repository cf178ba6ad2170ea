import type { Stripe } from 'stripe';
import type { ChargeControl } from '../../terms/charge.ts';

/** The key by which an owner says in the metadata of a subscription (or of one invoice) that we may do less with it. */
const modeKey = 'gt_mode';

/**
 * How far we may go with an invoice or a subscription, given all that has a say in it. What a platform has made
 * (`application`: https://docs.stripe.com/api/subscriptions/object) can be paid and is not changed, whatever the owner says.
 */
export function controlOf(...things: Pick<Stripe.Invoice | Stripe.Subscription, 'application' | 'metadata'>[]): ChargeControl {
  const modes = things.map(({ metadata }) => metadata?.[modeKey]);
  if (modes.includes('link_only')) return 'link_only';
  return modes.includes('pay_only') || things.some(({ application }) => application !== null) ? 'pay_only' : 'full';
}
