import type { Stripe } from 'stripe';
import type { CardChange } from '../billing/cardSteps.ts';
import { allOf, askStripe } from './askStripe.ts';
import { controlOf } from './controlOf.ts';
import { subscriptionIdOf } from './decideInvoice.ts';
import { idOf } from './entryOf.ts';
import { requestOf } from './requestOf.ts';

/** What a card is set for, and the payment that it was given for. */
interface Setting {
  client: Stripe;
  paymentId: string;
  customer: string;
  card: string;
}

/**
 * Has all that a customer is asked for charged to a card. Stripe asks the card of the invoice, then that of its subscription,
 * then that of the customer (https://docs.stripe.com/billing/revenue-recovery/smart-retries).
 */
export async function keepCard(client: Stripe, { references, ...asked }: Omit<Setting, 'client'> & { references: string[] }): Promise<CardChange[]> {
  const setting = { client, ...asked };
  const ofCustomer = await setForCustomer(setting);
  const { changes, reached } = await setForSubscriptions(setting);
  return [...ofCustomer, ...changes, ...(await setForInvoices(setting, new Set(references), reached))];
}

async function setForCustomer({ client, paymentId, customer, card }: Setting): Promise<CardChange[]> {
  const found = await askStripe('customers.retrieve', 'customer', client.customers.retrieve(customer));
  if (found.deleted || idOf(found.invoice_settings.default_payment_method) === card) return [];
  const asked = { invoice_settings: { default_payment_method: card } };
  const updated = client.customers.update(customer, asked, onceEach(paymentId));
  return [changed(await askStripe('customers.update', 'customer', updated))];
}

/** Those that charge by themselves and are ours to change. `reached` are all that charge the card from now on. */
async function setForSubscriptions({ client, paymentId, customer, card }: Setting): Promise<{ changes: CardChange[]; reached: Set<string> }> {
  const list = (place: Stripe.PaginationParams): Promise<Stripe.ApiList<Stripe.Subscription>> => client.subscriptions.list({ ...place, customer, collection_method: 'charge_automatically' });
  const subscriptions = await allOf('subscriptions.list', 'subscription', list);
  const own = subscriptions.filter((subscription) => controlOf(subscription) === 'full' && subscription.status !== 'incomplete_expired');
  const changes: CardChange[] = [];
  for (const { id } of own.filter((subscription) => idOf(subscription.default_payment_method) !== card)) {
    const updated = client.subscriptions.update(id, { default_payment_method: card }, onceEach(paymentId));
    changes.push(changed(await askStripe('subscriptions.update', 'subscription', updated)));
  }
  return { changes, reached: new Set(own.map(({ id }) => id)) };
}

/** Those that would be charged to another card: their own, or that of a subscription which is not ours to change. */
async function setForInvoices({ client, paymentId, customer, card }: Setting, references: ReadonlySet<string>, reached: ReadonlySet<string>): Promise<CardChange[]> {
  const listed = (status: 'open' | 'draft'): Promise<Stripe.Invoice[]> => allOf('invoices.list', 'invoice', (place) => client.invoices.list({ ...place, customer, status }));
  const invoices = (await Promise.all([listed('open'), listed('draft')])).flat();
  const changes: CardChange[] = [];
  for (const { id } of invoices.filter((invoice) => references.has(invoice.id) && isChargedElsewhere(invoice, card, reached))) {
    const updated = client.invoices.update(id, { default_payment_method: card }, onceEach(paymentId));
    changes.push(changed(await askStripe('invoices.update', 'invoice', updated)));
  }
  return changes;
}

function isChargedElsewhere(invoice: Stripe.Invoice, card: string, reached: ReadonlySet<string>): boolean {
  const own = idOf(invoice.default_payment_method) ?? idOf(invoice.default_source);
  if (own !== null) return own !== card;
  const subscription = subscriptionIdOf(invoice);
  return subscription !== null && !reached.has(subscription);
}

/** To set the same again changes nothing, so each call has a key of its own: Stripe keeps its own failures under a key as well. */
function onceEach(paymentId: string): Stripe.RequestOptions {
  return { idempotencyKey: `gt:${paymentId}:card:${crypto.randomUUID()}` };
}

function changed(answer: { id: string }): CardChange {
  return { subject: answer.id, requestId: requestOf(answer) };
}
