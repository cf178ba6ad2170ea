import { Stripe } from 'stripe';
import { webhookEvents, webhookPath } from '../../../server/stripe/webhookEvents.ts';
import type { Environment } from '../../settings.ts';
import { readPages } from '../readPages.ts';
import type { StripeKey } from '../stripeKey.ts';
import { StripeTrouble } from '../stripeTrouble.ts';
import { type Finding, look, mend, ok } from './finding.ts';

const place = 'Developers, Webhooks';

/** Whether Stripe tells this API of what changes. Without it a change is seen when the member's page asks, or at night. */
export async function checkWebhook(client: Stripe, environment: Environment, { mode }: StripeKey): Promise<Finding[]> {
  const secret = checkSecret(environment['GOODTERMS_STRIPE_WEBHOOK_SECRET']);
  const publicUrl = environment['GOODTERMS_PUBLIC_URL'];
  if (!publicUrl) return [look('webhook', 'GOODTERMS_PUBLIC_URL is not set, so nobody knows where Stripe’s events should go.', 'Set it to the address at which anybody can reach this API, and run this again.'), secret];
  if (!URL.canParse(publicUrl) || (new URL(publicUrl).protocol !== 'https:' && mode === 'live')) return [mend('webhook', 'GOODTERMS_PUBLIC_URL is no https address, and Stripe sends its events to no other.', 'Set it to the address at which anybody can reach this API.'), secret];
  const address = new URL(publicUrl).href.replace(/\/+$/, '') + webhookPath;
  try {
    return [...await checkEndpoint(client, address), secret];
  } catch (error) {
    if (!(error instanceof StripeTrouble) || error.missing === null) throw error;
    return [look('webhook', 'The key may not read Webhook Endpoints, so whether there is one for this API was not seen.', `Allow it for this check (Webhook Endpoints, Read), or look yourself under ${place}: ${address}`), secret];
  }
}

async function checkEndpoint(client: Stripe, address: string): Promise<Finding[]> {
  const endpoints: Stripe.WebhookEndpoint[] = [];
  for await (const each of readPages((page) => client.webhookEndpoints.list(page))) {
    if (each.url.replace(/\/+$/, '') === address) endpoints.push(each);
  }
  // Several may lead to one address: the one that works counts.
  const [endpoint] = endpoints.toSorted((a, b) => rank(b) - rank(a));
  if (endpoint === undefined) return [mend('webhook', `No webhook endpoint leads to ${address}.`, `Add one under ${place}, with API version ${Stripe.API_VERSION} and these events:\n  ${webhookEvents.join('\n  ')}`)];
  if (endpoint.status !== 'enabled') return [mend('webhook', `The webhook endpoint ${endpoint.id} is ${endpoint.status}, so Stripe sends it nothing.`, `Enable it under ${place}. Stripe disables one that has failed for days: see in its log why.`)];
  return [ok('webhook', `The webhook endpoint ${endpoint.id} leads to this API and is enabled.`), checkEvents(endpoint), checkVersion(endpoint)];
}

/** Being enabled counts for more than any number of events. */
function rank(endpoint: Stripe.WebhookEndpoint): number {
  return (endpoint.status === 'enabled' ? 1000 : 0) - missingFrom(endpoint).length;
}

function missingFrom({ enabled_events: enabled }: Stripe.WebhookEndpoint): string[] {
  return enabled.includes('*') ? [] : webhookEvents.filter((type) => !enabled.includes(type));
}

function checkEvents(endpoint: Stripe.WebhookEndpoint): Finding {
  const missing = missingFrom(endpoint);
  if (missing.length === 0) return ok('webhook.events', `It is sent all ${webhookEvents.length} kinds of events that matter here.`);
  return mend('webhook.events', `It is not sent ${missing.length} of the ${webhookEvents.length} kinds of events that matter here.`, `Open it under ${place} and add:\n  ${missing.join('\n  ')}`);
}

/** Events are only taken as news that something changed, and what changed is read anew: another version is no fault by itself. */
function checkVersion({ api_version: version }: Stripe.WebhookEndpoint): Finding {
  if (version === Stripe.API_VERSION) return ok('webhook.version', `It is sent events in API version ${version}.`);
  const says = version === null ? 'Its events come in whatever API version the account is set to.' : `Its events come in API version ${version}.`;
  return look('webhook.version', says, `Goodterms is made for ${Stripe.API_VERSION}. A version is chosen when an endpoint is made: add a new one, then delete this one.`);
}

function checkSecret(secret: string | undefined): Finding {
  const about = 'webhook.secret';
  const remedy = `Copy the signing secret of the endpoint (${place}); it begins with whsec_.`;
  if (!secret) return look(about, 'GOODTERMS_STRIPE_WEBHOOK_SECRET is not set here; without it the server takes no events.', remedy);
  if (!secret.startsWith('whsec_')) return mend(about, 'GOODTERMS_STRIPE_WEBHOOK_SECRET is not a signing secret.', remedy);
  return ok(about, 'GOODTERMS_STRIPE_WEBHOOK_SECRET is a signing secret. Whether it is that of this endpoint shows with the first event.');
}
