import type { Stripe } from 'stripe';
import type { RestReason } from '../../terms/restingCharges.ts';
import type { Steward, Wanted } from '../billing/steward.ts';
import { UndeliverableError } from '../outbox/undeliverableError.ts';
import { allOf } from './askStripe.ts';
import { controlOf } from './controlOf.ts';
import { holdInvoice } from './holdInvoice.ts';
import { listInvoices, subscriptionOn } from './readInvoices.ts';
import { restSubscription } from './restSubscription.ts';
import { isMissing } from './stripeFailure.ts';
import { partOfKey } from './metadataKeys.ts';

/**
 * Brings a Stripe account to what was agreed: the invoices that are let be, and the subscriptions that rest. All is read first, in
 * three requests for a customer, and what is as it should be is not touched.
 */
export function stripeSteward(client: Stripe): Steward {
  return {
    async arrange(wanted, told) {
      const works: (() => Promise<void>)[] = [];
      for (const customer of wanted.customers) {
        const [invoices, subscriptions] = await Promise.all([openInvoices(client, customer), subscriptionsOf(client, customer)]);
        for (const invoice of invoices) {
          works.push(async () => {
            const change = await holdInvoice(client, { invoice, subscription: subscriptionOn(invoice), reason: reasonFor(invoice, wanted), run: wanted.run });
            if (change) await told(change);
          });
        }
        for (const subscription of subscriptions) {
          const pause = controlOf(subscription) === 'full' ? wanted.pause : null;
          works.push(() => restSubscription(client, { subscription, pause, run: wanted.run, told }));
        }
      }
      await tryAll(works);
    },
  };
}

/** Open ones, and drafts that may be asked for yet, but for the bills that we have made for a part of another. */
async function openInvoices(client: Stripe, customer: string): Promise<Stripe.Invoice[]> {
  const found = await Promise.all([listInvoices(client, customer, 'open'), listInvoices(client, customer, 'draft')]);
  return found.flat().filter(({ metadata }) => !metadata?.[partOfKey]);
}

/** Those that are not canceled. */
async function subscriptionsOf(client: Stripe, customer: string): Promise<Stripe.Subscription[]> {
  const none: Stripe.ApiList<Stripe.Subscription> = { object: 'list', data: [], has_more: false, url: '' };
  const page = (place: Stripe.PaginationParams): Promise<Stripe.ApiList<Stripe.Subscription>> =>
    client.subscriptions.list({ ...place, customer }).catch((error: unknown) => (isMissing(error) ? none : Promise.reject(error)));
  return await allOf('subscriptions.list', 'subscription', page);
}

/** A pause is for all that is open, also what we do not know of yet. Where we may not go so far, Stripe goes on as ever. */
function reasonFor(invoice: Stripe.Invoice, { resting, pause }: Wanted): RestReason | null {
  const subscription = subscriptionOn(invoice);
  if (controlOf(invoice, ...(subscription ? [subscription] : [])) !== 'full') return null;
  const known = resting.find(({ reference }) => reference === invoice.id);
  return known?.reason ?? (pause && { kind: 'pause', id: pause.id });
}

/** Does all of it, whatever fails; then says what did. What may work later comes first: it is to be tried again. */
async function tryAll(works: (() => Promise<void>)[]): Promise<void> {
  const troubles: unknown[] = [];
  for (const work of works) await work().catch((error: unknown) => troubles.push(error));
  if (troubles.length > 0) throw troubles.find((error) => !(error instanceof UndeliverableError)) ?? troubles[0];
}
