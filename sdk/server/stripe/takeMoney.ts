import type { Stripe } from 'stripe';
import type { Taken, TakeOrder } from '../billing/till.ts';
import { askStripe } from './askStripe.ts';
import { idOf } from './entryOf.ts';
import { isDisputing } from './isDisputing.ts';
import { takePart } from './takePart.ts';
import { takeSplit } from './takeSplit.ts';
import { takeWhole } from './takeWhole.ts';

/**
 * Takes what an attempt is for, or tells what came of it. The invoice is looked at first: what it does not ask for any more is
 * not taken, and neither is more than was agreed. From whoever has called a payment into question at their bank nothing is
 * taken by itself.
 */
export async function takeMoney(client: Stripe, order: TakeOrder): Promise<Taken> {
  const invoice = await askStripe('invoices.retrieve', 'invoice', client.invoices.retrieve(order.reference));
  const isByItself = order.attempt.state === 'started' && !order.isMemberPresent;
  if (isByItself && (await isDisputing(client, idOf(invoice.customer), order.attempt.startedAt))) return { state: 'given_up', providerId: '', requestId: '' };
  if (order.attempt.engine === 'split') return await takeSplit(client, order, invoice);
  if (order.attempt.engine === 'part') return await takePart(client, order, invoice);
  return await takeWhole(client, order, invoice);
}
