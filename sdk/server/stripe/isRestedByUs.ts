import type { Stripe } from 'stripe';
import { isPausedForFailure } from './isPausedForFailure.ts';

/** Keys in the metadata of a subscription: the pause of ours that it rests for, … */
export const pauseKey = 'gt_pause';

/** … and where Stripe goes on by itself, the second of that as we had it set (since 1970). */
export const resumesKey = 'gt_resumes_at';

/**
 * Whether a subscription rests because of a pause that was agreed with us. One that the owner has set in the dashboard is not ours,
 * and neither is ours once they have changed it there.
 */
export function isRestedByUs(subscription: Stripe.Subscription): boolean {
  const { status, metadata, pause_collection: collection } = subscription;
  if (!metadata[pauseKey]) return false;
  if (collection === null) return status === 'paused' && !isPausedForFailure(subscription);
  return collection.behavior === 'void' && String(collection.resumes_at) === metadata[resumesKey];
}
