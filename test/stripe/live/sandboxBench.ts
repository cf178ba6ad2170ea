import { Stripe } from 'stripe';
import { advanceClock } from './advanceClock.ts';
import { type Bench, price } from './bench.ts';
import { once } from './once.ts';
import { troubleOf } from './troubleOf.ts';

/** The one thing that stays in the sandbox. It is found again by its id, so that there is never a second one. */
const product = { id: 'goodterms_sandbox_questions', name: 'Goodterms: questions to a sandbox' };

/** When a bench's clock begins, and what ends its waiting. */
export interface SandboxTime {
  startAt: Date;
  signal: AbortSignal;
}

/**
 * A bench in a real sandbox, on a test clock of its own. Closing it deletes that clock, and Stripe with it the customers and all
 * that is theirs.
 */
export async function openSandboxBench(client: Stripe, { startAt, signal }: SandboxTime): Promise<Bench> {
  await haveProduct(client);
  let now = new Date(Math.floor(startAt.getTime() / 1000) * 1000);
  const { id: clock } = await client.testHelpers.testClocks.create({ frozen_time: now.getTime() / 1000, name: product.name }, once());
  return {
    client,
    now: () => now,

    advanceTo: async (instant) => {
      await advanceClock(client, { clock, to: instant, signal });
      now = instant;
    },

    newCustomer: async (card) => {
      const { id } = await client.customers.create({ name: product.name, test_clock: clock, payment_method: card, invoice_settings: { default_payment_method: card } }, once());
      return id;
    },

    giveCard: async (customer, card) => {
      const { id } = await client.paymentMethods.attach(card, { customer }, once());
      await client.customers.update(customer, { invoice_settings: { default_payment_method: id } }, once());
      return id;
    },

    newSubscription: async (customer, every) => {
      const price_data = { currency: price.currency, product: product.id, unit_amount: price.amount, recurring: { interval: every } };
      // Flexible is what a new subscription is anyway, and what can be paused.
      const wanted = { customer, items: [{ price_data }], billing_mode: { type: 'flexible' as const }, payment_behavior: 'error_if_incomplete' as const };
      const { id } = await client.subscriptions.create(wanted, once());
      return id;
    },

    pendingAmount: async (customer) => {
      const { data } = await client.invoiceItems.list({ customer, pending: true, limit: 100 });
      return data.reduce((sum, { amount }) => sum + amount, 0);
    },

    close: async () => {
      await client.testHelpers.testClocks.del(clock).catch((error: unknown) => {
        throw new Error(`The test clock ${clock} could not be deleted: ${troubleOf(error)} Stripe does so after thirty days; sooner in the dashboard, under Billing, Subscriptions, Simulations.`, { cause: error });
      });
    },
  };
}

async function haveProduct(client: Stripe): Promise<void> {
  try {
    await client.products.retrieve(product.id);
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError) || error.code !== 'resource_missing') throw error;
    await client.products.create(product, once());
  }
}
