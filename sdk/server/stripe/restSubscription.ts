import { Stripe } from 'stripe';
import type { Arranged, WantedPause } from '../billing/steward.ts';
import { changeInStripe } from './changeInStripe.ts';
import { isRestedByUs, pauseKey, resumesKey } from './isRestedByUs.ts';
import { pauseMarks, pauseTermsKey } from './pauseMarks.ts';

/** A subscription, and the pause that it is to rest for; null where it is to go on. */
export interface RestOrder {
  subscription: Stripe.Subscription;
  pause: WantedPause | null;
  /** Names this run, as for an invoice. */
  run: string;
  told: (change: Arranged) => Promise<void>;
}

/** Those that bill or will; the others have ended, or have not begun. */
const living: ReadonlySet<string> = new Set(['active', 'past_due', 'paused', 'trialing', 'unpaid']);

/**
 * Has a subscription rest for a pause of ours, or go on after it. A pause that somebody has set in the dashboard is theirs: it is
 * neither changed nor ended. What is as it should be is not touched.
 */
export async function restSubscription(client: Stripe, order: RestOrder): Promise<void> {
  const { subscription, pause } = order;
  if (!living.has(subscription.status)) return;
  if (pause === null) return await goOn(client, order);
  const isResting = subscription.pause_collection !== null || subscription.status === 'paused';
  if (!isResting || isRestedByUs(subscription)) await rest(client, order, pause);
}

/** The pause that it rests for, with what was agreed. */
function marksOf({ id, terms }: WantedPause): Record<string, string> {
  return { [pauseKey]: id, ...pauseMarks(terms) };
}

async function rest(client: Stripe, order: RestOrder, pause: WantedPause): Promise<void> {
  const { status, metadata, pause_collection: collection } = order.subscription;
  const marks = marksOf(pause);
  const isMarked = Object.entries(marks).every(([key, value]) => metadata[key] === value);
  if (status === 'paused') return isMarked ? undefined : await update(client, order, { step: 'mark', pauseId: pause.id, metadata: marks });
  if (pause.access === 'stop' && collection === null && mayStop(order.subscription) && (await stop(client, order, pause))) return;
  const resumesAt = Math.floor(Date.parse(pause.resumesAt) / 1000);
  if (isMarked && collection?.resumes_at === resumesAt) return;
  // Void: no bill is made up for later, since what is owed does not grow in a pause.
  await update(client, order, { step: 'rest', pauseId: pause.id, pause_collection: { behavior: 'void', resumes_at: resumesAt }, metadata: { ...marks, [resumesKey]: String(resumesAt) } });
}

/** What Stripe pauses so that access stops (https://docs.stripe.com/billing/subscriptions/pause). */
function mayStop({ status, billing_mode: mode, collection_method: method, schedule }: Stripe.Subscription): boolean {
  return mode.type === 'flexible' && method === 'charge_automatically' && schedule === null && ['active', 'past_due', 'unpaid'].includes(status);
}

/**
 * Whether Stripe took it; it may refuse one in arrears, which nobody has seen yet. It is marked as ours before, so that it is never
 * left behind. Nothing is given back for the time that is left: it may not have been paid for.
 */
async function stop(client: Stripe, order: RestOrder, pause: WantedPause): Promise<boolean> {
  const { id } = pause;
  const { subscription, run, told } = order;
  if (subscription.metadata[pauseKey] !== id) await update(client, order, { step: 'mark', pauseId: id, metadata: marksOf(pause) });
  const billFor = { unused_time_from: { type: 'none' as const }, outstanding_usage_through: { type: 'none' as const } };
  const paused = client.subscriptions.pause(subscription.id, { bill_for: billFor }, { idempotencyKey: `gt:${id}:stop:${subscription.id}:${run}` });
  const isRefused = await paused.then(() => false, (error: unknown) => error instanceof Stripe.errors.StripeInvalidRequestError);
  if (isRefused) return false;
  const requestId = await changeInStripe('subscriptions.pause', 'subscription', paused);
  await told({ action: 'rested', subject: subscription.id, details: { for: id, access: 'stop', requestId } });
  // A job that ran at the same time, for what has been agreed since, may have taken the mark away before there was a pause to end.
  if ((await paused).metadata[pauseKey] !== id) await update(client, order, { step: 'mark-again', pauseId: id, metadata: marksOf(pause) });
  return true;
}

/** The mark goes last: as long as it is there, it is ours to have it go on. */
async function goOn(client: Stripe, order: RestOrder): Promise<void> {
  const { subscription } = order;
  const pauseId = subscription.metadata[pauseKey];
  if (!pauseId) return;
  const isOurs = isRestedByUs(subscription);
  const isStopped = isOurs && subscription.pause_collection === null;
  if (isStopped && !(await resume(client, order, pauseId))) return;
  await update(client, order, { step: 'resume', pauseId, ...(isOurs && !isStopped && { pause_collection: '' }), metadata: { [pauseKey]: '', [resumesKey]: '', [pauseTermsKey]: '' } });
}

/**
 * Whether it goes on: with the next bill on the day on which it would have come anyway, and none for coming back. Nobody who
 * comes back is to be charged by surprise.
 */
async function resume(client: Stripe, { subscription, run, told }: RestOrder, pauseId: string): Promise<boolean> {
  const unbilled = { billing_cycle_anchor: { type: 'unchanged' as const }, proration_behavior: 'none' as const };
  const resumed = client.subscriptions.resume(subscription.id, unbilled, { idempotencyKey: `gt:${pauseId}:start:${subscription.id}:${run}` });
  const requestId = await changeInStripe('subscriptions.resume', 'subscription', resumed);
  await told({ action: 'resumed', subject: subscription.id, details: { for: pauseId, requestId } });
  return (await resumed).status !== 'paused';
}

/** One change, and the step that it is: a run may take several of one pause, and each has a key of its own. */
interface Update extends Pick<Stripe.SubscriptionUpdateParams, 'metadata' | 'pause_collection'> {
  step: 'mark' | 'mark-again' | 'rest' | 'resume';
  pauseId: string;
}

async function update(client: Stripe, { subscription, run, told }: RestOrder, { step, pauseId, ...change }: Update): Promise<void> {
  const idempotencyKey = `gt:${pauseId}:${step}:${subscription.id}:${run}`;
  const requestId = await changeInStripe('subscriptions.update', 'subscription', client.subscriptions.update(subscription.id, change, { idempotencyKey }));
  await told({ action: step === 'resume' ? 'resumed' : 'rested', subject: subscription.id, details: { for: pauseId, requestId } });
}
