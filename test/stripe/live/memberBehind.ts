import type { Stripe } from 'stripe';
import type { Bench, Interval } from './bench.ts';

/** A subscription, and whose it is. */
export interface Member {
  customer: string;
  subscription: string;
}

/** About an hour after a renewal Stripe finalizes its invoice and asks for it; this is twice as long, in milliseconds. */
const untilAsked = 2 * 3_600_000;

/** For what Stripe does a little after a call, milliseconds. */
const aMoment = 5 * 60_000;

/** Somebody whose subscription is paid for, and whose card will refuse every further bill. */
export async function newMember(bench: Bench, every: Interval): Promise<Member> {
  const customer = await bench.newCustomer('pm_card_visa');
  const subscription = await bench.newSubscription(customer, every);
  await bench.giveCard(customer, 'pm_card_chargeCustomerFail');
  return { customer, subscription };
}

/** Somebody who is behind by one invoice, which was refused once. */
export async function memberBehind(bench: Bench, every: Interval): Promise<Member & { invoice: Stripe.Invoice }> {
  const member = await newMember(bench, every);
  await passRenewal(bench, member);
  return { ...member, invoice: await refusedInvoice(bench, member) };
}

/** Moves on until the next bill was written and asked for. */
export async function passRenewal(bench: Bench, { subscription }: Member): Promise<void> {
  const { items } = await bench.client.subscriptions.retrieve(subscription);
  const renewsAt = items.data[0]?.current_period_end;
  if (renewsAt === undefined) throw new Error(`The subscription ${subscription} has no item, so it does not say when it renews.`);
  await bench.advanceTo(new Date(renewsAt * 1000 + untilAsked));
}

/** The newest invoice of a subscription, which was asked for and refused. */
export async function refusedInvoice({ client }: Bench, { subscription }: Member): Promise<Stripe.Invoice> {
  const [invoice] = (await client.invoices.list({ subscription, limit: 1 })).data;
  if (invoice?.status === 'open' && invoice.attempted) return invoice;
  const found = invoice ? `its newest invoice ${invoice.id} is ${String(invoice.status)} and was ${invoice.attempted ? '' : 'not '}tried` : 'it has no invoice';
  throw new Error(`The renewal of ${subscription} was to be refused, but ${found}. Does the account finalize invoices later than after an hour (Settings, Billing, Invoices)?`);
}

/** Gives Stripe time for what it does a little after a call. */
export async function letSettle(bench: Bench): Promise<void> {
  await bench.advanceTo(new Date(bench.now().getTime() + aMoment));
}
