import { type Environment, UsageError } from '../../../sdk/cli/settings.ts';
import type { StripeKey } from '../../../sdk/cli/stripe/stripeKey.ts';

const remedy = 'Take the secret key of a sandbox, from its dashboard under Developers, API keys: it begins with sk_test_.';

/** The key in STRIPE_TEST_KEY; null where there is none. A live one is refused, and none is ever repeated. */
export function testKey(environment: Environment): StripeKey | null {
  const secret = environment['STRIPE_TEST_KEY'];
  if (!secret) return null;
  const [, prefix, mode] = /^(sk|rk)_(live|test)_\w+$/.exec(secret) ?? [];
  if (mode === 'live') throw new UsageError(`STRIPE_TEST_KEY is a live key, and these questions make customers and charge cards. ${remedy}`);
  if (mode !== 'test') throw new UsageError(`STRIPE_TEST_KEY is not a key of a sandbox. ${remedy}`);
  return { secret, kind: prefix === 'rk' ? 'restricted' : 'secret', mode };
}
