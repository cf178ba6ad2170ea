import type { CardEntry } from '../../server/stripe/keyForBrowsers.ts';
import { type Environment, UsageError } from '../settings.ts';
import type { StripeKey } from './stripeKey.ts';

const place = 'It is in Stripe’s dashboard under Developers, API keys, and begins with pk_.';

/**
 * Where members give a card: GOODTERMS_STRIPE_PUBLISHABLE_KEY and GOODTERMS_STRIPE_PAYMENT.
 * @throws UsageError where they cannot be. It repeats neither: a secret key may stand there by mistake.
 */
export function cardEntry(environment: Environment, { mode }: StripeKey): CardEntry {
  const publishableKey = environment['GOODTERMS_STRIPE_PUBLISHABLE_KEY'];
  const payment = environment['GOODTERMS_STRIPE_PAYMENT'] || undefined;
  if (payment !== undefined && payment !== 'embedded' && payment !== 'redirect') throw new UsageError('GOODTERMS_STRIPE_PAYMENT has to be embedded (a card is given in the widget) or redirect (on Stripe’s own pages).');
  if (!publishableKey) {
    if (payment === 'embedded') throw new UsageError(`GOODTERMS_STRIPE_PAYMENT is embedded and GOODTERMS_STRIPE_PUBLISHABLE_KEY is not set. ${place}`);
    return payment ? { payment } : {};
  }
  const [, ofKey] = /^pk_(live|test)_\w+$/.exec(publishableKey) ?? [];
  if (ofKey === undefined) throw new UsageError(`GOODTERMS_STRIPE_PUBLISHABLE_KEY is not a publishable key of Stripe’s. ${place}`);
  if (ofKey !== mode) throw new UsageError(`GOODTERMS_STRIPE_PUBLISHABLE_KEY is for ${ofKey} mode and GOODTERMS_STRIPE_KEY is for ${mode} mode. Take both from one mode.`);
  return { publishableKey, ...(payment && { payment }) };
}
