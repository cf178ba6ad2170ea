import type { Stripe } from 'stripe';
import type { MarkedAttempt, MarkedEntry, MarkedMember } from '../billing/marked.ts';
import { allOf } from './askStripe.ts';
import { entryOf } from './entryOf.ts';
import { markKey } from './findCustomers.ts';
import { amountKey, attemptKey, partOfKey } from './metadataKeys.ts';
import { paymentsOn, stateOf } from './paymentsOn.ts';
import { readPauseMarks } from './pauseMarks.ts';
import { readPlanMarks } from './planMarks.ts';
import { allInvoices } from './readInvoices.ts';

/** Reads every customer of the account, and of those who bear a member's mark what is written on what is theirs. */
export async function* readMarked(client: Stripe, now: Date): AsyncGenerator<MarkedMember> {
  const customers = await allOf('customers.list', 'customer', (place) => client.customers.list(place));
  const byMember = Map.groupBy(customers.filter(({ metadata }) => metadata[markKey]), ({ metadata }) => metadata[markKey] ?? '');
  for (const [memberId, own] of byMember) yield await markedMember(client, memberId, own, now);
}

async function markedMember(client: Stripe, memberId: string, customers: Stripe.Customer[], now: Date): Promise<MarkedMember> {
  const ids = customers.map(({ id }) => id);
  const invoices = (await Promise.all(ids.map((id) => allInvoices(client, id)))).flat();
  const subscriptions = (await Promise.all(ids.map((customer) => allOf('subscriptions.list', 'subscription', (place) => client.subscriptions.list({ ...place, customer, status: 'all' }))))).flat();
  const own = invoices.filter(({ metadata }) => !metadata?.[partOfKey]);
  const touched = own.filter(({ metadata }) => metadata?.['gt_plan'] || metadata?.[attemptKey]);
  return {
    memberId,
    firstName: (customers.find(({ name }) => name)?.name ?? '').split(' ')[0] ?? '',
    email: customers.find(({ email }) => email)?.email ?? '',
    customers: ids,
    entries: touched.map((invoice) => markedEntry(invoice, memberId, now)),
    pauses: subscriptions.flatMap(({ metadata }) => readPauseMarks(metadata) ?? []),
    attempts: [...touched.flatMap(wholeAttempt), ...invoices.flatMap(splitAttempt), ...(await Promise.all(touched.map((invoice) => partAttempts(client, invoice)))).flat()],
  };
}

function markedEntry(invoice: Stripe.Invoice, memberId: string, now: Date): MarkedEntry {
  const metadata = invoice.metadata ?? {};
  const owed = Number(metadata['gt_owed'] || Number.NaN);
  return {
    entry: entryOf(invoice, [], { memberId, customers: [], held: [], now, timeZone: 'Etc/UTC', isPlanRunning: () => true }),
    plan: readPlanMarks(metadata),
    paidBySeq: Number.isSafeInteger(owed) ? Number(metadata['gt_seq']) : null,
    owedThen: Number.isSafeInteger(owed) ? owed : null,
    paidAt: instantOf(invoice.status_transitions.paid_at),
  };
}

/** The last attempt at an invoice in one: earlier ones have left no mark. */
function wholeAttempt(invoice: Stripe.Invoice): MarkedAttempt[] {
  const id = invoice.metadata?.[attemptKey];
  if (!id) return [];
  const at = instantOf(invoice.status_transitions.paid_at) ?? instantOf(invoice.created) ?? '';
  const state = invoice.status === 'paid' ? 'paid' : 'declined';
  return [{ ...purposeOf(invoice.metadata), id, reference: invoice.id, amount: Number(invoice.metadata?.[amountKey] ?? invoice.amount_due), currency: invoice.currency.toUpperCase(), engine: 'whole', state, providerId: '', startedAt: at, endedAt: at }];
}

function splitAttempt(part: Stripe.Invoice): MarkedAttempt[] {
  const reference = part.metadata?.[partOfKey];
  const id = part.metadata?.[attemptKey];
  if (!reference || !id) return [];
  const startedAt = instantOf(part.created) ?? '';
  const isPaid = part.status === 'paid';
  const endedAt = instantOf(part.status_transitions.paid_at) ?? startedAt;
  return [{ ...purposeOf(part.metadata), id, reference, amount: part.total, currency: part.currency.toUpperCase(), engine: 'split', state: isPaid ? 'paid' : 'declined', providerId: part.id, startedAt, endedAt }];
}

async function partAttempts(client: Stripe, invoice: Stripe.Invoice): Promise<MarkedAttempt[]> {
  if (!invoice.metadata?.['gt_plan'] && invoice.amount_paid === 0) return [];
  const payments = await paymentsOn(client, invoice.id);
  return payments.flatMap(({ intent }): MarkedAttempt[] => {
    const id = intent.metadata[attemptKey];
    if (!id) return [];
    const startedAt = instantOf(intent.created) ?? '';
    const state = stateOf(intent);
    const isOver = state !== 'processing' && state !== 'needs_member';
    return [{ ...purposeOf(intent.metadata), id, reference: invoice.id, amount: intent.amount, currency: intent.currency.toUpperCase(), engine: 'part', state, providerId: intent.id, startedAt, endedAt: isOver ? startedAt : null }];
  });
}

function purposeOf(metadata: Stripe.Metadata | null): Pick<MarkedAttempt, 'planId' | 'seq'> {
  const { gt_plan: planId, gt_seq: seq } = metadata ?? {};
  return planId ? { planId, seq: Number(seq) } : { planId: null, seq: null };
}

function instantOf(seconds: number | null): string | null {
  return seconds === null ? null : new Date(seconds * 1000).toISOString();
}
