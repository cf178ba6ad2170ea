import type { FakeStripe } from '../fake/fakeStripe.ts';
import { idOf } from '../fake/idOf.ts';
import { type Bench, price } from './bench.ts';
import { once } from './once.ts';

/** A bench on the fake, so that the scenarios are themselves tested. The fake is closed by whoever started it. */
export function fakeBench(stripe: FakeStripe): Bench {
  const { books, client } = stripe;
  return {
    client,
    now: () => stripe.clock.now(),
    advanceTo: async (instant) => stripe.advanceTo(instant),
    newCustomer: async (card) => stripe.givenCustomer({ email: null, card }).id,

    giveCard: async (customer, card) => {
      const { id } = stripe.givenPaymentMethod(customer, card);
      await client.customers.update(customer, { invoice_settings: { default_payment_method: id } }, once());
      return id;
    },

    newSubscription: async (customer, every) => stripe.givenSubscription({ customer, interval: every, ...price }).id,

    pendingAmount: async (customer) => {
      const pending = [...books.invoiceItems.values()].filter((item) => item.invoice === null && idOf(item.customer) === customer);
      return pending.reduce((sum, { amount }) => sum + amount, 0);
    },

    close: async () => undefined,
  };
}
