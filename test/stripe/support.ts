import { Stripe } from 'stripe';
import { afterEach, expect } from 'vitest';
import { fakeStripe, type FakeStripe } from './fake/fakeStripe.ts';

const open: FakeStripe[] = [];

/** A fake that is closed after the test, which fails where anything was sent against the contract. */
export async function startStripe(options?: Parameters<typeof fakeStripe>[0]): Promise<FakeStripe> {
  const stripe = await fakeStripe(options);
  open.push(stripe);
  return stripe;
}

afterEach(async () => {
  for (const stripe of open.splice(0)) {
    await stripe.close();
    expect(stripe.contractFaults).toEqual([]);
  }
});

let keys = 0;

/** Options with an idempotency key of their own. */
export function once(): Stripe.RequestOptions {
  keys += 1;
  return { idempotencyKey: `test:${keys}` };
}

/** The error that a call ended with, in the parts that a caller goes by. */
export async function errorOf(call: Promise<unknown>): Promise<{ type: string; code: string | undefined; declineCode: string | undefined; status: number | undefined; message: string }> {
  const error: unknown = await call.then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof Stripe.errors.StripeError)) throw new Error(`The call did not end with an error of Stripe: ${String(error)}`);
  return { type: error.type, code: error.code, declineCode: error.decline_code, status: error.statusCode, message: error.message };
}

/** What `memberBehind` answers. */
export interface MemberBehind {
  stripe: FakeStripe;
  client: Stripe;
  customer: Stripe.Customer;
  subscription: Stripe.Subscription;
  /** The ids of the oldest and the newest open invoice; empty where there is none. */
  oldest: string;
  newest: string;
}

/** A member who is behind by so many monthly invoices, all refused until the retries had run out, and who has a good card now. */
export async function memberBehind(months: number, options?: Parameters<typeof fakeStripe>[0]): Promise<MemberBehind> {
  const stripe = await startStripe(options);
  const customer = stripe.givenCustomer({ card: 'pm_card_visa' });
  const subscription = stripe.givenSubscription({ customer: customer.id, startedAt: '2026-01-10T09:00:00Z' });
  const dates = Array.from({ length: months }, (_, month) => new Date(Date.UTC(2026, 11 - months + month, 10, 9)));
  const invoices = dates.map((createdAt) => stripe.givenInvoice({ customer: customer.id, subscription: subscription.id, createdAt }));
  return { stripe, client: stripe.client, customer, subscription, oldest: invoices[0]?.id ?? '', newest: invoices.at(-1)?.id ?? '' };
}
