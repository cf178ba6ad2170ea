import { Stripe } from 'stripe';
import { type Environment, UsageError } from '../settings.ts';
import type { StripeKey } from './stripeKey.ts';

/** How long one answer may take, milliseconds. Nobody's page waits for these commands. */
const timeout = 20_000;

const retries = 3;

/**
 * The `stripe` package with this key. For tests alone, GOODTERMS_STRIPE_API sends a test key to a Stripe on this machine,
 * `http://127.0.0.1:PORT`.
 */
export function openStripe(environment: Environment, key: StripeKey): Stripe {
  const httpClient = Stripe.createFetchHttpClient();
  return new Stripe(key.secret, { httpClient, timeout, maxNetworkRetries: retries, telemetry: false, ...standIn(environment, key) });
}

/** A key is a secret: it goes to Stripe, or, where it opens nothing of value, to this machine itself. */
export function standIn(environment: Environment, { mode }: StripeKey): { host: string; port: string; protocol: 'http' } | undefined {
  const address = environment['GOODTERMS_STRIPE_API'];
  if (!address) return undefined;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (mode === 'test' && url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) {
    return { host: url.hostname, port: url.port || '80', protocol: 'http' };
  }
  throw new UsageError('GOODTERMS_STRIPE_API is for tests: http://127.0.0.1 with a port, and a test key. Leave it out to speak to Stripe.');
}
