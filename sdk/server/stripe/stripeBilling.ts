import { Stripe } from 'stripe';
import type { Billing } from '../billing/billing.ts';
import { ledger } from '../billing/ledger.ts';
import { type CardEntry, keyForBrowsers } from './keyForBrowsers.ts';
import { stripeBooks } from './stripeBooks.ts';
import { stripeSteward } from './stripeSteward.ts';
import { stripeTill } from './stripeTill.ts';

export interface StripeBillingOptions extends CardEntry {
  /** A restricted key (`rk_…`) with the permissions of docs/stripe.md, or a secret one (`sk_…`). */
  key: string;
  /** Of the webhook endpoint, `whsec_…`. Without it what changes in Stripe is seen at the next page, and at night. */
  webhookSecret?: string;
  /** How long one answer of Stripe's may take, milliseconds; 6000 when left out. A page waits less, and finds it the next time. */
  timeout?: number;
  /** Settings of the `stripe` package, for a proxy or for tests. */
  config?: Stripe.StripeConfig;
}

/**
 * Money that is recorded in Stripe: what members owe is read off its invoices, and paid through it. What the owner recorded
 * besides is paid on their own payment page, as with the ledger.
 * @throws TypeError where a key or secret cannot be one, or the keys are not of one mode
 */
export function stripeBilling({ key, webhookSecret, timeout = 6000, config = {}, ...entry }: StripeBillingOptions): Billing {
  const [, mode] = /^(?:rk|sk)_(live|test)_\w+$/.exec(key) ?? [];
  if (mode === undefined) throw new TypeError('The Stripe key has to begin with rk_live_, rk_test_, sk_live_ or sk_test_. Make a restricted one in the dashboard under Developers, API keys.');
  if (webhookSecret !== undefined && !/^whsec_[\w+/=-]+$/.test(webhookSecret)) throw new TypeError('The secret of a Stripe webhook endpoint begins with whsec_. It is shown with the endpoint in the dashboard under Developers, Webhooks.');
  // What fails is tried again by the next page or by its job, which wait longer each time.
  const client = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(), maxNetworkRetries: 0, telemetry: false, timeout, ...config });
  return { ...ledger, books: stripeBooks(client, { webhookSecret, isLive: mode === 'live' }), till: stripeTill(client, keyForBrowsers(entry, mode)), steward: stripeSteward(client) };
}
