import type { Stripe } from 'stripe';
import { askStripe } from './askStripe.ts';
import { cardFor } from './cardFor.ts';
import { paymentsOn } from './paymentsOn.ts';

/**
 * Whether the card that an invoice would be charged to is one that its bank has refused for good before.
 * @param refusedBy what Stripe made for the attempts that were refused: payments, or bills for a part
 */
export async function isRefusedCard(client: Stripe, invoice: Stripe.Invoice, refusedBy: string[]): Promise<boolean> {
  if (refusedBy.length === 0) return false;
  const card = await cardFor(client, invoice);
  const intents = (await Promise.all(refusedBy.map((id) => intentsOf(client, id)))).flat();
  return intents.some(({ last_payment_error: error }) => card !== null && error?.payment_method?.id === card);
}

async function intentsOf(client: Stripe, id: string): Promise<Stripe.PaymentIntent[]> {
  if (id.startsWith('in_')) return (await paymentsOn(client, id)).map(({ intent }) => intent);
  return [await askStripe('paymentIntents.retrieve', 'payment_intent', client.paymentIntents.retrieve(id))];
}
