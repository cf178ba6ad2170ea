import { todayIn } from '../../terms/todayIn.ts';
import { type Office, textIn } from '../billing/office.ts';
import type { TakeOrder, Till } from '../billing/till.ts';
import { isCollectingStopped } from '../members/noteMissed.ts';
import type { Attempt, OutboxMessage } from '../store/rows.ts';
import type { Account, Records } from '../store/store.ts';
import { isDisputed } from './collectDue.ts';
import { endTaking } from './endTaking.ts';

/**
 * The job: makes the call of an attempt, or finds out what came of one that was made. It may be done again and by several at
 * once: the call bears the attempt's id.
 */
export async function collect({ store, now }: Office, till: Till, message: OutboxMessage): Promise<void> {
  const attemptId = textIn(message, 'attemptId') ?? '';
  const order = await store.transaction((records) => orderFor(records, attemptId, message.attempts === 1, now));
  if (!order) return;
  const taken = await till.take(order);
  await store.transaction((records) => endTaking(records, { now }, order.attempt, taken));
}

/** The job: takes back what was made for an attempt that was given up. */
export async function letGoOf({ store }: Office, till: Till, message: OutboxMessage): Promise<void> {
  const attempt = await store.reader.attempt(textIn(message, 'attemptId') ?? '');
  if (attempt?.state === 'given_up') await till.letGo(attempt);
}

/** Null where it is over. @param isFirst whether no call can have been made for it yet: then what has been agreed since still counts */
async function orderFor(records: Records, attemptId: string, isFirst: boolean, now: Date): Promise<TakeOrder | null> {
  const attempt = await records.attempt(attemptId);
  const charge = attempt && (await records.charge(attempt.chargeId));
  if (!attempt || !charge || attempt.endedAt !== null) return null;
  const account = await records.lockAccount(attempt.memberId);
  if (isFirst && attempt.state === 'started' && account && isCalledOff(account, attempt, now)) {
    await endTaking(records, { now }, attempt, { state: 'given_up', providerId: '', requestId: '' });
    return null;
  }
  return orderOf(attempt, charge);
}

/** An attempt with what bears on how it is made. The same for each call of one attempt: the provider refuses a key with another request. */
export function orderOf(attempt: Attempt, { reference, description }: { reference: string; description: string }): TakeOrder {
  return { attempt, reference, description, isMemberPresent: attempt.paymentId !== null };
}

/** The member has left the plan, moved the day, or something has begun in which nothing is collected. What they pay themselves is theirs to decide. */
function isCalledOff(account: Account, { planId, seq, chargeId }: Attempt, now: Date): boolean {
  if (planId === null) return false;
  const today = todayIn(account.member.timeZone, now);
  const instalment = account.plans.find(({ id, state }) => id === planId && state === 'active')?.instalments.find((one) => one.seq === seq);
  const isDue = instalment !== undefined && instalment.state !== 'paid' && instalment.dueOn <= today;
  return !isDue || isCollectingStopped(account, today) || isDisputed(account, chargeId, today);
}
