import type { Stripe } from 'stripe';
import type { CardSteps } from '../billing/cardSteps.ts';
import { askStripeFor } from './askStripe.ts';
import { beginCard } from './beginCard.ts';
import { idOf } from './entryOf.ts';
import { givenCard } from './givenCard.ts';
import { pageForCard, pageToPay } from './hostedPage.ts';
import { keepCard } from './keepCard.ts';
import { secretOf } from './secretOf.ts';

/** How a member gives a card to a Stripe account, or pays on its pages. */
export function cardSteps(client: Stripe, publishableKey: string | null): CardSteps {
  return {
    publishableKey,
    async payerOf(reference) {
      return idOf((await askStripeFor('invoices.retrieve', 'invoice', client.invoices.retrieve(reference)))?.customer);
    },
    beginCard: (asked) => beginCard(client, asked),
    givenCard: (asked) => givenCard(client, asked),
    keepCard: (asked) => keepCard(client, asked),
    secretOf: (id) => secretOf(client, id),
    pageToPay: (reference) => pageToPay(client, reference),
    pageForCard: (customer, returnTo) => pageForCard(client, customer, returnTo),
  };
}
