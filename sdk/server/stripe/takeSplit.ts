import type { Stripe } from 'stripe';
import type { Taken, TakeOrder } from '../billing/till.ts';
import { allOf, askStripe } from './askStripe.ts';
import { cardFor } from './cardFor.ts';
import { idOf } from './entryOf.ts';
import { attemptKey, partOfKey } from './metadataKeys.ts';
import { isOnlySeen, lookInto, payInvoice } from './takeWhole.ts';

/**
 * Has a part of an invoice paid that takes no part payments: by an invoice of its own for the part and, once that is paid, a
 * credit note for as much on the original. So what is still owed on the original is right at every moment, and a member who
 * stops owes the rest of it. What was made before is found by the attempt's id and gone on with. It changes tax documents: see
 * `offers.plan.splitInvoices` of the playbook.
 */
export async function takeSplit(client: Stripe, order: TakeOrder, original: Stripe.Invoice): Promise<Taken> {
  const { attempt } = order;
  const made = await madeFor(client, order, original);
  if (made === null && isOnlySeen(order)) return { state: 'declined', providerId: '', requestId: '' };
  if (made === null && (original.status !== 'open' || original.amount_remaining < attempt.amount)) return { state: original.status === 'open' ? 'given_up' : 'not_needed', providerId: '', requestId: '' };
  const part = made ?? (await newPart(client, order, original));
  const open = part.status === 'draft' && !isOnlySeen(order) ? await finalized(client, order, part, original) : part;
  const taken = await paidFor(client, order, open);
  const state = open.status === 'paid' ? 'paid' : taken.state;
  if (state === 'paid') await settle(client, order, original.id, open.id);
  if (state === 'declined' || state === 'refused') await letGo(client, open);
  return { ...taken, state, providerId: open.id };
}

/** A debit may fail after days, when Stripe has forgotten the key: then paying would be another try that nobody was told of. */
async function paidFor(client: Stripe, order: TakeOrder, part: Stripe.Invoice): Promise<Taken> {
  if (part.status === 'void' || part.status === 'draft') return { state: 'declined', providerId: '', requestId: '' };
  return isOnlySeen(order) ? await lookInto(client, part) : await payInvoice(client, order, part);
}

async function madeFor(client: Stripe, { attempt }: TakeOrder, { customer }: Stripe.Invoice): Promise<Stripe.Invoice | null> {
  const since = Math.floor(Date.parse(attempt.startedAt) / 1000) - 60; // their clock may be behind ours
  const list = (place: Stripe.PaginationParams): Promise<Stripe.ApiList<Stripe.Invoice>> => client.invoices.list({ ...place, customer: idOf(customer) ?? '', created: { gte: since } });
  const invoices = await allOf('invoices.list', 'invoice', list);
  return invoices.find(({ metadata }) => metadata?.[attemptKey] === attempt.id) ?? null;
}

async function newPart(client: Stripe, { attempt, description }: TakeOrder, original: Stripe.Invoice): Promise<Stripe.Invoice> {
  const card = await cardFor(client, original); // the bill is of no subscription, and would not find that one's
  const created = client.invoices.create(
    {
      customer: idOf(original.customer) ?? '',
      collection_method: 'charge_automatically',
      auto_advance: false,
      currency: original.currency,
      pending_invoice_items_behavior: 'exclude',
      description,
      metadata: metadataOf(attempt, original.id),
      ...(card !== null && { default_payment_method: card }),
    },
    { idempotencyKey: `gt:${attempt.id}:invoice` },
  );
  return await askStripe('invoices.create', 'invoice', created);
}

async function finalized(client: Stripe, { attempt, description }: TakeOrder, part: Stripe.Invoice, original: Stripe.Invoice): Promise<Stripe.Invoice> {
  if (part.amount_due < attempt.amount) {
    const period = { start: original.period_start, end: original.period_end };
    const item = { customer: idOf(part.customer) ?? '', invoice: part.id, amount: attempt.amount, currency: part.currency, description, discountable: false, period, metadata: metadataOf(attempt, original.id) };
    await askStripe('invoiceItems.create', 'invoiceitem', client.invoiceItems.create(item, { idempotencyKey: `gt:${attempt.id}:item` }));
  }
  return await askStripe('invoices.finalizeInvoice', 'invoice', client.invoices.finalizeInvoice(part.id, { auto_advance: false }, { idempotencyKey: `gt:${attempt.id}:finalize` }));
}

/**
 * The part is paid, so the original asks for as much less. Where somebody has paid all of the original since the part was
 * taken, on Stripe's page for example, the part is given back. Once, also where it is called again after the key is forgotten.
 */
async function settle(client: Stripe, order: TakeOrder, original: string, part: string): Promise<void> {
  if ((await isCredited(client, order, original)) || (await isCredited(client, order, part))) return;
  const { status, amount_remaining: remaining } = await askStripe('invoices.retrieve', 'invoice', client.invoices.retrieve(original));
  const { attempt, description } = order;
  const { amount } = attempt;
  const isLess = status === 'open' && remaining >= amount;
  const note = { amount, email_type: 'none' as const, metadata: metadataOf(attempt, original) };
  const credited = isLess
    ? client.creditNotes.create({ ...note, invoice: original, memo: `Paid in part: ${description}` }, { idempotencyKey: `gt:${attempt.id}:credit` })
    : client.creditNotes.create({ ...note, invoice: part, refund_amount: amount, memo: `Paid already: ${description}` }, { idempotencyKey: `gt:${attempt.id}:back` });
  await askStripe('creditNotes.create', 'credit_note', credited);
}

async function isCredited(client: Stripe, { attempt }: TakeOrder, invoice: string): Promise<boolean> {
  const notes = await allOf('creditNotes.list', 'credit_note', (place) => client.creditNotes.list({ ...place, invoice }));
  return notes.some(({ metadata }) => metadata?.[attemptKey] === attempt.id);
}

/** What could not be taken is asked for nowhere else than on the original. */
async function letGo(client: Stripe, { id, status }: Stripe.Invoice): Promise<void> {
  if (status === 'void' || status === 'draft') return;
  await askStripe('invoices.voidInvoice', 'invoice', client.invoices.voidInvoice(id, {}, { idempotencyKey: `gt:${id}:void` }));
}

function metadataOf({ id, planId, seq }: TakeOrder['attempt'], original: string): Record<string, string> {
  return { [attemptKey]: id, [partOfKey]: original, ...(planId !== null && { gt_plan: planId, gt_seq: String(seq) }) };
}
