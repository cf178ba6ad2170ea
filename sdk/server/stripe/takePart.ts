import type { Stripe } from 'stripe';
import type { Taken, TakeOrder } from '../billing/till.ts';
import { askStripe } from './askStripe.ts';
import { cardFor } from './cardFor.ts';
import { idOf } from './entryOf.ts';
import { attemptKey } from './metadataKeys.ts';
import { paymentsOn, stateOf } from './paymentsOn.ts';
import { refusalOf } from './refusalOf.ts';
import { requestOf } from './requestOf.ts';
import { bankTime, isOnlySeen } from './takeWhole.ts';

/**
 * Has a part of an invoice paid: a payment that is made, tied to the invoice, and only then confirmed, so that money never
 * arrives that belongs to nothing. What was made before is found by the attempt's id and gone on with.
 */
export async function takePart(client: Stripe, order: TakeOrder, invoice: Stripe.Invoice): Promise<Taken> {
  const { attempt } = order;
  const payments = await paymentsOn(client, invoice.id);
  const made = payments.find(({ intent }) => intent.metadata[attemptKey] === attempt.id)?.intent;
  if (made && (made.status !== 'requires_confirmation' || isOnlySeen(order))) return await settled(client, made);
  if (!made && isOnlySeen(order)) return { state: 'declined', providerId: attempt.providerId, requestId: '' };
  if (!made && (invoice.status !== 'open' || invoice.amount_remaining < attempt.amount)) return { state: invoice.status === 'open' ? 'given_up' : 'not_needed', providerId: '', requestId: '' };
  if (!made && payments.some(({ isDefault, intent }) => isDefault && stateOf(intent) === 'processing')) return { state: 'processing', providerId: '', requestId: '' };
  const intent = made ?? (await attached(client, order, invoice));
  return intent === null ? { state: 'refused', providerId: '', requestId: '' } : await confirmed(client, order, intent.id);
}

/** Null where there is no card to ask. */
async function attached(client: Stripe, { attempt }: TakeOrder, invoice: Stripe.Invoice): Promise<Stripe.PaymentIntent | null> {
  const { id, planId, seq, amount } = attempt;
  const customer = idOf(invoice.customer) ?? '';
  const card = await cardFor(client, invoice);
  if (card === null) return null;
  const metadata = { [attemptKey]: id, ...(planId !== null && { gt_plan: planId, gt_seq: String(seq) }) };
  const created = client.paymentIntents.create({ amount, currency: invoice.currency, customer, payment_method: card, metadata }, { idempotencyKey: `gt:${id}:intent` });
  const intent = await askStripe('paymentIntents.create', 'payment_intent', created);
  const tied = client.invoices.attachPayment(invoice.id, { payment_intent: intent.id }, { idempotencyKey: `gt:${id}:attach` });
  await askStripe('invoices.attachPayment', 'invoice', tied);
  return intent;
}

async function confirmed(client: Stripe, { attempt, isMemberPresent }: TakeOrder, intent: string): Promise<Taken> {
  try {
    const answer = await client.paymentIntents.confirm(intent, { off_session: !isMemberPresent }, { idempotencyKey: `gt:${attempt.id}:confirm`, timeout: bankTime });
    const checked = await askStripe('paymentIntents.confirm', 'payment_intent', Promise.resolve(answer));
    return { ...(await settled(client, checked)), requestId: requestOf(answer) };
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) return await askStripe('paymentIntents.confirm', 'payment_intent', Promise.reject(error));
    if (refusal.state !== 'needs_member') await letGo(client, intent);
    return { ...refusal, providerId: intent };
  }
}

/** One that the bank refused is taken off the invoice, which could not be ended by the owner with it. */
async function settled(client: Stripe, intent: Stripe.PaymentIntent): Promise<Taken> {
  const state = stateOf(intent);
  if (state === 'declined' && intent.status !== 'canceled') await letGo(client, intent.id);
  return { state, providerId: intent.id, requestId: '' };
}

async function letGo(client: Stripe, intent: string): Promise<void> {
  await askStripe('paymentIntents.cancel', 'payment_intent', client.paymentIntents.cancel(intent, {}, { idempotencyKey: `gt:${intent}:cancel` }));
}
