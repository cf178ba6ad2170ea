import { Stripe } from 'stripe';
import type { Attempt } from '../store/rows.ts';
import { askStripe } from './askStripe.ts';

/**
 * Takes back what was made for an attempt that waits for the member, so that nothing can be paid by it any more. The payment of
 * an invoice in one is the invoice's own: it stays. What was paid meanwhile is left as it is; the books tell of it.
 */
export async function letGo(client: Stripe, { engine, providerId }: Attempt): Promise<void> {
  if (providerId === '' || engine === 'whole') return;
  const key = { idempotencyKey: `gt:${providerId}:let-go` };
  const work: Promise<object> = engine === 'part' ? client.paymentIntents.cancel(providerId, {}, key) : client.invoices.voidInvoice(providerId, {}, key);
  const isOver = await work.then(() => false, (error: unknown) => error instanceof Stripe.errors.StripeInvalidRequestError);
  if (!isOver) await askStripe(engine === 'part' ? 'paymentIntents.cancel' : 'invoices.voidInvoice', engine === 'part' ? 'payment_intent' : 'invoice', work);
}
