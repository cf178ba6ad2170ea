import type { Stripe } from 'stripe';
import type { CardEntry } from '../../../server/stripe/keyForBrowsers.ts';
import { allowedOrigins, type Environment, UsageError } from '../../settings.ts';
import { cardEntry } from '../cardEntry.ts';
import { readPages } from '../readPages.ts';
import type { StripeKey } from '../stripeKey.ts';
import { StripeTrouble } from '../stripeTrouble.ts';
import { type Finding, look, mend, ok } from './finding.ts';

const about = 'publishableKey';

/** Where members give a card, and whether wallets can be shown there. */
export async function checkPayNow(client: Stripe, environment: Environment, key: StripeKey): Promise<Finding[]> {
  const entry = entryOf(environment, key);
  if ('verdict' in entry) return [entry];
  if (entry.payment === 'redirect') return [ok(about, 'Members pay and give cards on Stripe’s own pages, as GOODTERMS_STRIPE_PAYMENT says: no card is typed into your site.')];
  if (entry.publishableKey === undefined) {
    return [look(about, 'GOODTERMS_STRIPE_PUBLISHABLE_KEY is not set, so members pay and give cards on Stripe’s own pages.', 'Set it for a card form in the widget, or GOODTERMS_STRIPE_PAYMENT=redirect where that is what you want. See docs/stripe.md, "Pay now and a new card".')];
  }
  return [ok(about, `The publishable key is for ${key.mode} mode like the other, so members give a card in the widget.`), await checkWallets(client, environment)];
}

function entryOf(environment: Environment, key: StripeKey): CardEntry | Finding {
  try {
    return cardEntry(environment, key);
  } catch (error) {
    if (error instanceof UsageError) return mend(about, error.message, 'Mend it where the server’s environment is set: the server does not start like this.');
    throw error;
  }
}

/** Apple Pay, Google Pay and Link are shown on registered domains alone, each subdomain by itself (https://docs.stripe.com/payments/payment-methods/pmd-registration). */
async function checkWallets(client: Stripe, environment: Environment): Promise<Finding> {
  const wanted = allowedOrigins(environment).map((origin) => new URL(origin).hostname);
  const remedy = 'Register each domain on which members see the widget, in the dashboard under Settings, Payment method domains. Cards work without.';
  try {
    const registered = await registeredDomains(client);
    const missing = wanted.filter((domain) => !registered.has(domain));
    if (missing.length > 0) return look('wallets', `Wallets (Apple Pay, Google Pay, Link) are not shown on ${missing.join(', ')}: not registered with Stripe.`, remedy);
    if (wanted.length > 0) return ok('wallets', `Wallets can be shown on ${wanted.join(', ')}.`);
    return look('wallets', `Wallets are shown on domains that are registered with Stripe: ${[...registered].join(', ') || 'none so far'}.`, remedy);
  } catch (error) {
    if (!(error instanceof StripeTrouble) || error.missing === null) throw error;
    return look('wallets', 'The key may not read Payment Method Domains, so whether wallets can be shown was not seen.', remedy);
  }
}

async function registeredDomains(client: Stripe): Promise<Set<string>> {
  const domains = new Set<string>();
  for await (const { domain_name: name, enabled } of readPages((page) => client.paymentMethodDomains.list(page))) if (enabled) domains.add(name);
  return domains;
}
