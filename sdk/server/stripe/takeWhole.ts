import { Stripe } from 'stripe';
import type { Taken, TakeOrder } from '../billing/till.ts';
import { askStripe } from './askStripe.ts';
import { amountKey, attemptKey } from './metadataKeys.ts';
import { paymentsOn, stateOf } from './paymentsOn.ts';
import { refusalOf } from './refusalOf.ts';
import { requestOf } from './requestOf.ts';

/** How long a bank may take to answer, milliseconds. Ours; the job's lease is a minute. */
export const bankTime = 30_000;

/**
 * Has an invoice paid in one, from the card that Stripe would charge by itself: the invoice's, its subscription's or the
 * customer's. An attempt that was made before is only looked into.
 */
export async function takeWhole(client: Stripe, order: TakeOrder, invoice: Stripe.Invoice): Promise<Taken> {
  const { attempt } = order;
  if (isOnlySeen(order)) return await lookInto(client, invoice);
  if (invoice.status === 'void' || invoice.amount_remaining > attempt.amount) return { state: invoice.status === 'void' ? 'not_needed' : 'given_up', providerId: '', requestId: '' };
  const [underWay] = (await paymentsOn(client, invoice.id)).filter(({ isDefault }) => isDefault);
  if (underWay && stateOf(underWay.intent) === 'processing') return { state: 'processing', providerId: underWay.intent.id, requestId: '' };
  if (invoice.status === 'draft') {
    const finalized = client.invoices.finalizeInvoice(invoice.id, { auto_advance: false }, { idempotencyKey: `gt:${attempt.id}:finalize` });
    await askStripe('invoices.finalizeInvoice', 'invoice', finalized);
  }
  await mark(client, attempt, invoice);
  return await payInvoice(client, order, invoice);
}

/** Whether no call is made for an attempt any more: one was, or it was called off. */
export function isOnlySeen({ attempt, isCalledOff }: TakeOrder): boolean {
  return isCalledOff || attempt.state !== 'started';
}

/** What was done can be read off the invoice. One that is paid already is not touched. */
async function mark(client: Stripe, { id, amount }: TakeOrder['attempt'], { id: invoice, status, metadata }: Stripe.Invoice): Promise<void> {
  if (status === 'paid' || metadata?.[attemptKey] === id) return;
  await askStripe('invoices.update', 'invoice', client.invoices.update(invoice, { metadata: { [attemptKey]: id, [amountKey]: String(amount) } }, { idempotencyKey: `gt:${id}:mark` }));
}

/** @param invoice that is to be paid for the attempt: the charge's own, or one that was made for a part of it */
export async function payInvoice(client: Stripe, { attempt, isMemberPresent }: TakeOrder, { id, status, amount_remaining: remaining }: Stripe.Invoice): Promise<Taken> {
  // For one that is paid already Stripe answers as it did to this key, or says so: that tells whether it was this attempt.
  const paying = client.invoices.pay(id, { off_session: !isMemberPresent }, { idempotencyKey: `gt:${attempt.id}:pay`, timeout: bankTime });
  try {
    const paid = await paying;
    const answer = await askStripe('invoices.pay', 'invoice', Promise.resolve(paid));
    const requestId = requestOf(paid);
    return answer.status === 'paid' ? { state: 'paid', providerId: '', requestId, ...(status === 'open' && { amount: remaining }) } : { ...(await lookInto(client, answer)), requestId };
  } catch (error) {
    // A failure of Stripe's own is kept for the key as well: where the invoice is paid all the same, it was this call.
    if (status === 'paid' && error instanceof Stripe.errors.StripeAPIError) return { state: 'paid', providerId: '', requestId: error.requestId ?? '' };
    return refusalOf(error) ?? (await whyNot(client, id, error));
  }
}

/** A request that makes no sense any more: somebody else has paid it meanwhile. One that Stripe does not take at all took nothing. Anything else is passed on. */
async function whyNot(client: Stripe, id: string, error: unknown): Promise<Taken> {
  if (error instanceof Stripe.errors.StripeInvalidRequestError) {
    const invoice = await askStripe('invoices.retrieve', 'invoice', client.invoices.retrieve(id));
    const requestId = error.requestId ?? '';
    if (invoice.status === 'paid' || invoice.status === 'void') return { state: 'not_needed', providerId: '', requestId };
    const seen = await lookInto(client, invoice);
    if (seen.state === 'processing') return { ...seen, requestId };
    if (error.statusCode === 400) return { ...seen, state: seen.state === 'declined' ? 'refused' : seen.state, requestId };
  }
  return await askStripe('invoices.pay', 'invoice', Promise.reject(error));
}

/** What became of an invoice that was to be paid. */
export async function lookInto(client: Stripe, { id, status }: Stripe.Invoice): Promise<Taken> {
  if (status === 'paid') return { state: 'paid', providerId: '', requestId: '' };
  if (status === 'void') return { state: 'not_needed', providerId: '', requestId: '' };
  const underWay = (await paymentsOn(client, id)).find(({ isDefault }) => isDefault);
  return { state: underWay ? stateOf(underWay.intent) : 'declined', providerId: underWay?.intent.id ?? '', requestId: '' };
}
