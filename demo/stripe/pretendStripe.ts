import { getRequestListener } from '@hono/node-server';
import type { Billing } from '../../sdk/server/billing/billing.ts';
import type { Api } from '../../sdk/server/createApi.ts';
import { stripeBilling } from '../../sdk/server/stripe/stripeBilling.ts';
import { webhookPath } from '../../sdk/server/stripe/webhookEvents.ts';
import { movableClock } from '../../sdk/testing/movableClock.ts';
import { type FakeStripe, fakeStripe } from '../../test/stripe/fake/fakeStripe.ts';
import type { TestPaymentMethod } from '../../test/stripe/fake/testPaymentMethods.ts';
import { idOf } from '../../test/stripe/fake/idOf.ts';
import { cast, type SceneId } from '../scenes/cast.ts';
import { listen } from '../server/listen.ts';

/** A Stripe of the demo's own, in memory: the same that the tests hold the API to. No money is real, and nothing leaves this machine. */
export interface PretendStripe {
  billing: Billing;
  /** What is done in a browser, past the API. */
  browser: FakeStripe['browser'];
  invoices: FakeStripe['books']['invoices'];
  /** Somebody of the cast subscribes with this card. `amount` is in minor units and due every month, the first time `startsDaysAgo` days before the clock's present. */
  subscribe(id: SceneId, terms: { amount: number; currency: string; card: TestPaymentMethod; startsDaysAgo: number }): void;
  /** The month's bill of somebody who has subscribed; another amount or currency makes it a bill of its own. It is open, and was refused once, unless it is paid. */
  bill(id: SceneId, other?: { amount?: number; currency?: string; status?: 'open' | 'paid' }): void;
  /** From now on their card behaves otherwise. */
  cardBecomes(id: SceneId, like: TestPaymentMethod): void;
  /** Its notices go here. */
  speakTo(api: Pick<Api, 'fetch'>): void;
  /** Does what fell due until this moment and tells of it. Answers whether there was anything to tell. */
  goTo(now: Date): Promise<boolean>;
  close(): Promise<void>;
}

const millisecondsPerDay = 86_400_000;

/** @param address where the demo is open, without a slash at the end: the pretend pages of Stripe are there */
export async function openPretendStripe({ now, address }: { now: Date; address: string }): Promise<PretendStripe> {
  const pages = `${address}/pretend-stripe`;
  const stripe = await fakeStripe({ clock: movableClock(now), pages: { invoices: pages, portal: pages } });
  let api: Pick<Api, 'fetch'> | undefined;
  const receive = getRequestListener(async (request) => (await api?.fetch(request)) ?? new Response(null, { status: 503 }));
  const { server: receiver, port } = await listen((request, response) => void receive(request, response), { port: 0, host: '127.0.0.1' });
  const webhookSecret = stripe.webhooks.to(`http://127.0.0.1:${port}${webhookPath}`);
  const subscribers = new Map<SceneId, { customer: string; subscription: string; card: string; amount: number; currency: string }>();

  const subscriber = (id: SceneId) => {
    const found = subscribers.get(id);
    if (!found) throw new Error(`"${id}" has not subscribed to anything in the pretend Stripe. Call subscribe first.`);
    return found;
  };

  return {
    billing: stripeBilling({ key: stripe.apiKey, publishableKey: 'pk_test_fake', webhookSecret, config: stripe.connection }),
    browser: stripe.browser,
    invoices: stripe.books.invoices,
    subscribe(id, { amount, currency, card, startsDaysAgo }) {
      const { email, name } = cast.find((part) => part.id === id) ?? {};
      const customer = stripe.givenCustomer({ email: email ?? null, name: name?.en ?? null, card });
      const startedAt = new Date(stripe.clock.now().getTime() - startsDaysAgo * millisecondsPerDay);
      const subscription = stripe.givenSubscription({ customer: customer.id, amount, currency, startedAt });
      subscribers.set(id, { customer: customer.id, subscription: subscription.id, card: idOf(customer.invoice_settings.default_payment_method) ?? '', amount, currency });
    },
    bill(id, other = {}) {
      const { customer, subscription, amount, currency } = subscriber(id);
      const { status = 'open' } = other;
      const isOfSubscription = other.amount === undefined && other.currency === undefined;
      stripe.givenInvoice({ customer, amount: other.amount ?? amount, currency: other.currency ?? currency, status, ...(isOfSubscription && { subscription }) });
    },
    cardBecomes: (id, like) => stripe.becomes(subscriber(id).card, like),
    speakTo(to) {
      api = to;
    },
    async goTo(moment) {
      stripe.advanceTo(moment);
      return (await stripe.webhooks.deliver()).length > 0;
    },
    async close() {
      receiver.close();
      receiver.closeAllConnections();
      await stripe.close();
    },
  };
}
