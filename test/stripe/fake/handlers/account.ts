import { find, newId, secondsNow } from '../books.ts';
import { pageOf } from '../pages.ts';
import { listOfTexts, mergeMetadata, objectOf, textOf } from '../params.ts';
import { matchesType } from '../webhooks.ts';
import { invalidRequest } from '../stripeFailure.ts';
import type { Handlers } from './handler.ts';

/** The account that every key of the fake belongs to. */
export const accountId = 'acct_fake';

export const accountHandlers = {
  'accounts.retrieveCurrent': () => ({
    id: accountId,
    object: 'account',
    business_type: 'individual',
    charges_enabled: true,
    country: 'US',
    default_currency: 'usd',
    details_submitted: true,
    email: 'coach@example.com',
    payouts_enabled: true,
    settings: { dashboard: { display_name: 'A coach', timezone: 'Etc/UTC' } },
    type: 'standard',
  }),

  'events.list': (books, { params, path }) => {
    const types = [...listOfTexts(params, 'types'), ...[textOf(params, 'type') ?? []].flat()];
    const delivered = textOf(params, 'delivery_success');
    const found = [...books.events.values()].filter(
      ({ type, pending_webhooks: pending }) =>
        (types.length === 0 || types.some((wanted) => matchesType(wanted, type))) && (delivered === undefined || (pending === 0) === (delivered === 'true')),
    );
    return pageOf(found, params, path, ({ created }) => created);
  },

  'events.retrieve': (books, { id }) => find(books.events, 'event', id),

  /** The secret is only ever told here. */
  'webhookEndpoints.create': (books, { params }) => {
    const endpoint = {
      id: newId(books, 'we'),
      object: 'webhook_endpoint' as const,
      api_version: textOf(params, 'api_version') ?? null,
      application: null,
      created: secondsNow(books),
      description: textOf(params, 'description') ?? null,
      enabled_events: listOfTexts(params, 'enabled_events'),
      livemode: false,
      metadata: mergeMetadata({}, params),
      status: 'enabled',
      url: textOf(params, 'url') ?? '',
    };
    const secret = `whsec_${endpoint.id}`;
    books.webhookEndpoints.set(endpoint.id, { ...endpoint, secret });
    return { ...endpoint, secret };
  },

  'webhookEndpoints.list': (books, { params, path }) => {
    const told = [...books.webhookEndpoints.values()].map(({ secret: _secret, ...endpoint }) => endpoint);
    return pageOf(told, params, path, ({ created }) => created);
  },

  'webhookEndpoints.update': (books, { id, params }) => {
    const endpoint = find(books.webhookEndpoints, 'webhook_endpoint', id);
    const types = listOfTexts(params, 'enabled_events');
    if (types.length > 0) endpoint.enabled_events = types;
    endpoint.url = textOf(params, 'url') ?? endpoint.url;
    if (params['disabled'] !== undefined) endpoint.status = params['disabled'] === 'true' ? 'disabled' : 'enabled';
    endpoint.metadata = mergeMetadata(endpoint.metadata, params);
    const { secret: _secret, ...told } = endpoint;
    return told;
  },

  'billingPortal.configurations.list': (_books, { path }) => ({ object: 'list', data: [], has_more: false, url: path }),

  'billingPortal.sessions.create': (books, { params }) => {
    const customer = find(books.customers, 'customer', textOf(params, 'customer') ?? '', 'customer');
    const flow = objectOf(params, 'flow_data');
    const type = textOf(flow, 'type');
    if (type !== undefined && type !== 'payment_method_update') throw invalidRequest(`The portal's configuration does not allow the flow ${type}.`, { param: 'flow_data[type]' });
    const completion = objectOf(flow, 'after_completion');
    const redirect = textOf(objectOf(completion, 'redirect'), 'return_url');
    const id = newId(books, 'bps');
    books.portalSessions.set(id, customer.id);
    return {
      id,
      object: 'billing_portal.session',
      configuration: 'bpc_fake',
      created: secondsNow(books),
      customer: customer.id,
      customer_account: null,
      flow: type === undefined ? null : {
        type,
        after_completion: { type: textOf(completion, 'type') ?? 'portal_homepage', hosted_confirmation: null, redirect: redirect === undefined ? null : { return_url: redirect } },
        subscription_cancel: null,
        subscription_pause: null,
        subscription_update: null,
        subscription_update_confirm: null,
        customer_update: null,
      },
      livemode: false,
      locale: null,
      on_behalf_of: null,
      return_url: textOf(params, 'return_url') ?? null,
      url: `${books.options.pages.portal}/p/session/test_${id}`,
    };
  },

  'paymentMethodDomains.create': (books, { params }) => {
    const active = { status: 'active' };
    const domain = {
      id: newId(books, 'pmd'),
      object: 'payment_method_domain' as const,
      amazon_pay: active,
      apple_pay: active,
      created: secondsNow(books),
      domain_name: textOf(params, 'domain_name') ?? '',
      enabled: true,
      google_pay: active,
      klarna: active,
      link: active,
      livemode: false,
      paypal: active,
    };
    books.paymentMethodDomains.set(domain.id, domain);
    return domain;
  },

  'paymentMethodDomains.list': (books, { params, path }) => {
    const name = textOf(params, 'domain_name');
    const found = [...books.paymentMethodDomains.values()].filter((domain) => name === undefined || domain.domain_name === name);
    return pageOf(found, params, path, ({ created }) => created);
  },
} satisfies Handlers;
