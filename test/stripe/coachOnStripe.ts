import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { afterEach } from 'vitest';
import { stripeBilling, type StripeBillingOptions } from '../../sdk/server/stripe/stripeBilling.ts';
import { webhookPath } from '../../sdk/server/stripe/webhookEvents.ts';
import { movableClock } from '../../sdk/testing/movableClock.ts';
import type { Charge } from '../../sdk/terms/charge.ts';
import { firstInstant, testApi, type TestApi, type TestApiOptions } from '../server/support/testApi.ts';
import type { FakeStripe } from './fake/fakeStripe.ts';
import type { StripeOptions } from './fake/options.ts';
import { startStripe } from './support.ts';

/** A coach whose money is in Stripe: the API, and the fake that it reads. */
export interface CoachOnStripe {
  app: TestApi;
  stripe: FakeStripe;
  /** What the owner was warned of. */
  warnings: Error[];
  /** Moves both clocks on; Stripe does what falls due until then. */
  moveTo(instant: string): void;
  /** Saves a member who lives in New York and has this address. */
  member(id: string, email?: string): Promise<void>;
  /** What we hold of a member, the paid ones too, by the reference. */
  charges(...references: string[]): Promise<Charge[]>;
  /** Delivers what is waiting, and runs what is due. */
  hear(delivery?: Parameters<FakeStripe['webhooks']['deliver']>[0]): Promise<void>;
}

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** @param options of the fake, a restricted key, and of the API */
export async function coachOnStripe({ stripe: stripeOptions = {}, permissions, timeout, publishableKey, payment, ...options }: Pick<TestApiOptions, 'store' | 'mail' | 'playbook'> & { stripe?: Partial<StripeOptions>; permissions?: string[]; timeout?: number } & Pick<StripeBillingOptions, 'publishableKey' | 'payment'> = {}): Promise<CoachOnStripe> {
  const stripe = await startStripe({ clock: movableClock(firstInstant), ...stripeOptions });
  const warnings: Error[] = [];
  let api: TestApi['api'] | undefined;
  const server = createAdaptorServer({ fetch: async (request) => (await api?.fetch(request)) ?? new Response(null, { status: 503 }) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => new Promise((resolve) => void server.close(() => resolve())));
  const webhookSecret = stripe.webhooks.to(`http://127.0.0.1:${(server.address() as AddressInfo).port}${webhookPath}`); // listening on a port, so not a pipe's name

  const key = permissions ? stripe.restrictedKey(...permissions) : stripe.apiKey;
  const app = testApi({ ...options, billing: stripeBilling({ key, webhookSecret, config: stripe.connection, ...(timeout !== undefined && { timeout }), ...(publishableKey !== undefined && { publishableKey }), ...(payment !== undefined && { payment }) }), warn: (warning) => warnings.push(warning) });
  api = app.api;
  return {
    app,
    stripe,
    warnings,
    moveTo(instant) {
      app.moveTo(instant);
      stripe.advanceTo(instant);
    },
    async member(id, email = '') {
      await app.asOwner().ask('saveMember', { params: { id }, input: { firstName: `First ${id}`, email, timeZone: 'America/New_York' } });
    },
    charges: (...references) => app.store.reader.chargesByReference(references),
    async hear(delivery) {
      await stripe.webhooks.deliver(delivery);
      await app.api.runDue();
    },
  };
}
