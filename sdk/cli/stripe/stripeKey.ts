import { type Environment, required, UsageError } from '../settings.ts';

/** An API key, and what its own letters say of it. */
export interface StripeKey {
  /** Never printed. */
  secret: string;
  kind: 'restricted' | 'secret';
  mode: 'live' | 'test';
}

const remedy = 'Make a restricted key in Stripe’s dashboard under Developers, API keys; it begins with rk_.';

/** The key in GOODTERMS_STRIPE_KEY. Its prefix says what it is (https://docs.stripe.com/keys). A message never repeats it. */
export function stripeKey(environment: Environment): StripeKey {
  const secret = required(environment, 'GOODTERMS_STRIPE_KEY', remedy);
  const [, prefix, mode] = /^(rk|sk)_(live|test)_\w+$/.exec(secret) ?? [];
  if (prefix !== undefined && (mode === 'live' || mode === 'test')) return { secret, kind: prefix === 'rk' ? 'restricted' : 'secret', mode };
  const what = secret.startsWith('pk_') ? 'is a publishable key, which is for browsers and may read nothing' : 'is not a key of Stripe’s API';
  throw new UsageError(`GOODTERMS_STRIPE_KEY ${what}. ${remedy}`);
}
