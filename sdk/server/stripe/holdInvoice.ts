import type { Stripe } from 'stripe';
import type { RestReason } from '../../terms/restingCharges.ts';
import type { Arranged } from '../billing/steward.ts';
import { changeInStripe } from './changeInStripe.ts';
import { noPlanMarks, planMarks } from './planMarks.ts';

/** In the metadata of an invoice that we let be: whether Stripe asked for it by itself before. It is also what tells that it is ours to undo. */
const previousKey = 'gt_prev_auto_advance';

/** An invoice that is not paid, its subscription, and why it is to be let be; null where Stripe is to go on with it. */
export interface HoldOrder {
  invoice: Stripe.Invoice;
  subscription: Stripe.Subscription | null;
  reason: RestReason | null;
  /** Names this run: a key must not bring back what an earlier run was answered, since an invoice may be held and released many times. */
  run: string;
}

/**
 * Has Stripe neither try an invoice again nor remind anybody of it (`auto_advance`:
 * https://docs.stripe.com/invoicing/integration/automatic-advancement-collection), or go on as it did. Null where nothing is to be
 * changed: what is as it should be is not touched.
 */
export async function holdInvoice(client: Stripe, order: HoldOrder): Promise<Arranged | null> {
  const { invoice, reason, run } = order;
  const change = changeOf(order);
  if (change === null) return null;
  const { gt_plan: plan, gt_pause: pause, gt_hold: hold } = invoice.metadata ?? {};
  const cause = reason?.id ?? plan ?? pause ?? hold ?? '';
  const [action, step] = reason ? (['held', 'hold'] as const) : (['released', 'release'] as const);
  const idempotencyKey = `gt:${cause}:${step}:${invoice.id}:${run}`;
  const requestId = await changeInStripe('invoices.update', 'invoice', client.invoices.update(invoice.id, change, { idempotencyKey }));
  return { action, subject: invoice.id, details: { for: cause, requestId } };
}

function changeOf({ invoice, subscription, reason }: HoldOrder): Stripe.InvoiceUpdateParams | null {
  const { metadata, auto_advance: advances = false } = invoice;
  const previous = metadata?.[previousKey];
  if (previous === undefined && !isToBeTaken(advances, reason)) return null;
  const marks = Object.entries(marksFor(reason, previous ?? String(advances))).filter(([key, value]) => (metadata?.[key] ?? '') !== value);
  // Of a subscription that has ended meanwhile Stripe itself asks for nothing any more.
  const isToAdvance = reason === null && previous === 'true' && subscription?.status !== 'canceled';
  if (marks.length === 0 && advances === isToAdvance) return null;
  return { ...(advances !== isToAdvance && { auto_advance: isToAdvance }), ...(marks.length > 0 && { metadata: Object.fromEntries(marks) }) };
}

/** What does not go on by itself is let be as it is, but that a plan is written on all that it pays: it can be read off them. */
function isToBeTaken(advances: boolean, reason: RestReason | null): boolean {
  return reason !== null && (advances || reason.kind === 'plan');
}

/** An empty text takes a key away. */
function marksFor(reason: RestReason | null, previous: string): Record<string, string> {
  const none = { gt_plan: '', gt_seq: '', gt_due: '', gt_owed: '', gt_pause: '', gt_hold: '', ...noPlanMarks };
  if (reason === null) return { ...none, [previousKey]: '' };
  if (reason.kind === 'plan') return { ...none, gt_plan: reason.id, gt_seq: String(reason.seq), gt_due: reason.dueOn, gt_owed: String(reason.owed ?? ''), ...planMarks(reason.plan), [previousKey]: previous };
  return { ...none, [reason.kind === 'pause' ? 'gt_pause' : 'gt_hold']: reason.id, [previousKey]: previous };
}
