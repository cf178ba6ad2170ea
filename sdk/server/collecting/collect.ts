import type { CivilDate } from '../../terms/calendar.ts';
import { isDisputed } from '../../terms/hold.ts';
import { todayIn } from '../../terms/todayIn.ts';
import { type Office, textIn } from '../billing/office.ts';
import type { TakeOrder, Till } from '../billing/till.ts';
import { isCollectingStopped } from '../members/noteMissed.ts';
import { mostAttempts } from '../outbox/attempts.ts';
import type { Attempt, OutboxMessage } from '../store/rows.ts';
import type { Account, Records } from '../store/store.ts';
import { endTaking } from './endTaking.ts';

/** How old what is known of the books may be when something is taken by itself, milliseconds. Ours. */
const freshFor = 60_000;

/**
 * The job: makes the call of an attempt, or finds out what came of one that was made. It may be done again and by several at
 * once: the call bears the attempt's id.
 */
export async function collect({ store, keeper, now }: Office, till: Till, message: OutboxMessage): Promise<void> {
  const attemptId = textIn(message, 'attemptId') ?? '';
  const begun = await store.reader.attempt(attemptId);
  // What the member paid a moment ago, in whatever way, is known before anything is taken by itself.
  if (begun?.state === 'started' && begun.planId !== null) await keeper.bringUpToDate(begun.memberId, freshFor);
  const order = await store.transaction((records) => orderFor(records, attemptId, message, now));
  if (!order) return;
  const taken = await till.take(order);
  await store.transaction((records) => endTaking(records, { now }, order.attempt, taken));
}

/** The job: takes back what was made for an attempt that was given up. */
export async function letGoOf({ store }: Office, till: Till, message: OutboxMessage): Promise<void> {
  const attempt = await store.reader.attempt(textIn(message, 'attemptId') ?? '');
  if (attempt?.state === 'given_up') await till.letGo(attempt);
}

/** Null where it is over. What has been agreed since counts at each try. At the first no call of a plan can have been made yet, and at the last none is made any more. */
async function orderFor(records: Records, attemptId: string, { attempts: tries }: OutboxMessage, now: Date): Promise<TakeOrder | null> {
  const attempt = await records.attempt(attemptId);
  const charge = attempt && (await records.charge(attempt.chargeId));
  if (!attempt || !charge || attempt.endedAt !== null) return null;
  const account = await records.lockAccount(attempt.memberId);
  const isOff = attempt.state === 'started' && account !== null && (tries >= mostAttempts || isCalledOff(account, attempt, now));
  if (isOff && attempt.planId !== null && tries === 1) {
    await endTaking(records, { now }, attempt, { state: 'given_up', providerId: '', requestId: '' });
    return null;
  }
  return { ...orderOf(attempt, charge), isCalledOff: isOff, refusedBy: await refusedBy(records, attempt.memberId) };
}

/** An attempt with what bears on how it is made. The same for each call of one attempt: the provider refuses a key with another request. */
export function orderOf(attempt: Attempt, { reference, description }: { reference: string; description: string }): TakeOrder {
  return { attempt, reference, description, isMemberPresent: attempt.paymentId !== null, isCalledOff: false, refusedBy: [] };
}

/** The latest are enough: a card that is kept was refused last, or works. */
async function refusedBy(records: Records, memberId: string): Promise<string[]> {
  const refused = (await records.attemptsOf(memberId)).filter(({ state, providerId }) => state === 'refused' && providerId !== '');
  return [...new Set(refused.slice(0, 5).map(({ providerId }) => providerId))];
}

/**
 * The member has left the plan, moved the day or been told that it was missed, or something has begun in which nothing is
 * collected. What they began to pay themselves is theirs, but where they have chosen otherwise since.
 */
function isCalledOff(account: Account, attempt: Attempt, now: Date): boolean {
  const today = todayIn(account.member.timeZone, now);
  if (isDisputed(account.holds, attempt.chargeId, today)) return true;
  if (attempt.planId === null) return account.plans.some(({ state, agreedAt, chargeIds }) => state === 'active' && agreedAt > attempt.startedAt && chargeIds.includes(attempt.chargeId));
  return isCollectingStopped(account, today) || !isDue(account, attempt, today);
}

function isDue({ member, plans }: Account, { planId, seq, amount, startedAt }: Attempt, today: CivilDate): boolean {
  const instalment = plans.find(({ id, state }) => id === planId && state === 'active')?.instalments.find((one) => one.seq === seq);
  if (instalment === undefined || instalment.dueOn > today || amount > instalment.amount - instalment.paid) return false;
  return instalment.state === 'scheduled' || todayIn(member.timeZone, new Date(startedAt)) === today;
}
