import type { Plan } from '../../terms/plan.ts';
import type { Records } from '../store/store.ts';
import { endTaking } from './endTaking.ts';

/** A plan that is over waits for nobody any more: what the bank wanted to see the member about is given up. */
export async function stopWaiting(records: Records, call: { now: Date }, { id, memberId, collected }: Plan): Promise<void> {
  if (!collected) return;
  const waiting = (await records.attemptsOf(memberId)).filter(({ planId, state }) => planId === id && state === 'needs_member');
  for (const attempt of waiting) await endTaking(records, call, attempt, { state: 'given_up', providerId: '', requestId: '' });
}
