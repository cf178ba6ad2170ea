import type { Plan } from '../../terms/plan.ts';
import type { Records } from '../store/store.ts';
import { endTaking } from './endTaking.ts';

/**
 * A plan that is over waits for nobody any more, and neither does an instalment that was moved: what the bank wanted to see the
 * member about is given up.
 * @param onlySeq the instalment that was moved; all of the plan when left out
 */
export async function stopWaiting(records: Records, call: { now: Date }, { id, memberId, collected }: Plan, onlySeq?: number): Promise<void> {
  if (!collected) return;
  const waiting = (await records.attemptsOf(memberId)).filter(({ planId, seq, state }) => planId === id && state === 'needs_member' && (onlySeq === undefined || seq === onlySeq));
  for (const attempt of waiting) await endTaking(records, call, attempt, { state: 'given_up', providerId: '', requestId: '' });
}
