import type { Stripe } from 'stripe';
import type { Taken, TakeOrder } from '../billing/till.ts';
import { askStripeFor } from './askStripe.ts';
import { idOf } from './entryOf.ts';
import { isDisputing } from './isDisputing.ts';
import { isRefusedCard } from './isRefusedCard.ts';
import { takePart } from './takePart.ts';
import { takeSplit } from './takeSplit.ts';
import { takeWhole } from './takeWhole.ts';

/**
 * Takes what an attempt is for, or tells what came of it. The invoice is looked at first: what it does not ask for any more is
 * not taken, and neither is more than was agreed. From whoever has called a payment into question at their bank nothing is
 * taken by itself, and neither is anything from a card that its bank has refused for good. Of what was called off only what was taken before counts.
 */
export async function takeMoney(client: Stripe, order: TakeOrder): Promise<Taken> {
  const invoice = await askStripeFor('invoices.retrieve', 'invoice', client.invoices.retrieve(order.reference));
  if (invoice === null) return { state: 'not_needed', providerId: '', requestId: '' };
  const taken = await takeFrom(client, order, invoice);
  return order.isCalledOff && !arrives.has(taken.state) ? { ...taken, state: 'given_up' } : taken;
}

/** States of money that is there or may be, or that nobody asks for any more. */
const arrives: ReadonlySet<Taken['state']> = new Set(['paid', 'processing', 'not_needed']);

async function takeFrom(client: Stripe, order: TakeOrder, invoice: Stripe.Invoice): Promise<Taken> {
  const isByItself = order.attempt.state === 'started' && !order.isMemberPresent && !order.isCalledOff;
  if (isByItself && (await isDisputing(client, idOf(invoice.customer), order.attempt.startedAt))) return { state: 'given_up', providerId: '', requestId: '' };
  if (isByItself && (await isRefusedCard(client, invoice, order.refusedBy))) return { state: 'refused', providerId: '', requestId: '' };
  if (order.attempt.engine === 'split') return await takeSplit(client, order, invoice);
  if (order.attempt.engine === 'part') return await takePart(client, order, invoice);
  return await takeWhole(client, order, invoice);
}
