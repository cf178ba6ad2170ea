import { addDays } from '../terms/calendar.ts';
import { isHolding } from '../terms/hold.ts';
import { startOfDay } from '../terms/startOfDay.ts';
import { todayIn } from '../terms/todayIn.ts';
import type { Kit } from './kit.ts';
import { lookAgain } from './members/lookAgain.ts';
import { noteEnded } from './members/noteEnded.ts';
import { isCollectingStopped, noteMissed } from './members/noteMissed.ts';
import { note } from './notes.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { Account, OutboxMessage, Records, WakeUp } from './store/store.ts';

/** The most that one run handles of each kind, so that a run ends. */
const mostPerRun = 10_000;

/** The most deliveries that one run lets fail: a receiver that does not answer is slow to say so, and what falls due would wait for it. */
const mostFailures = 5;

/** How long a delivery may take before somebody else may try it, milliseconds. */
const lease = 60_000;

/** Keys are remembered for a day, far longer than any client retries. Milliseconds. */
const keyLife = 24 * 60 * 60 * 1000;

/** How long a wake-up waits that could not be handled, so that it does not stand in the way of all others, milliseconds. */
const putOffFor = 60 * 60 * 1000;

export interface RunReport {
  /** Plans, pauses and holds that were looked at. */
  handled: number;
  delivered: number;
  /** Deliveries that did not arrive; each is tried again later. */
  failed: number;
  /** Why wake-ups were put off for an hour, one for each: for the log of whoever runs the API. */
  errors: unknown[];
}

/** Does what has fallen due: each wake-up in a transaction of its own, so that any number of processes share them and a crash loses and doubles nothing. */
export async function runDue(kit: Kit, outbox: Outbox | null, now: Date): Promise<RunReport> {
  const { handled, errors } = await handleWakeUps(kit, now);
  const { delivered, failed } = outbox ? await deliver(kit, outbox, now) : { delivered: 0, failed: 0 };
  await kit.store.transaction((records) => records.forgetKeys(new Date(now.getTime() - keyLife).toISOString()));
  return { handled, delivered, failed, errors };
}

async function handleWakeUps(kit: Kit, now: Date): Promise<Pick<RunReport, 'handled' | 'errors'>> {
  const errors: unknown[] = [];
  let handled = 0;
  while (handled + errors.length < mostPerRun) {
    const outcome = await handleNext(kit, now);
    if (outcome === 'nothing') break;
    if (outcome === 'handled') handled += 1;
    else errors.push(outcome.error);
  }
  return { handled, errors };
}

/** One that fails is put off, in a transaction of its own; when not even that works, the store is the trouble and the run ends. */
async function handleNext(kit: Kit, now: Date): Promise<'nothing' | 'handled' | { error: unknown }> {
  let taken: WakeUp | null = null;
  try {
    await kit.store.transaction(async (records) => {
      taken = await records.takeWakeUp(now.toISOString());
      if (taken) await handle(records, taken, now);
    });
    return taken ? 'handled' : 'nothing';
  } catch (error) {
    const wakeUp: WakeUp | null = taken; // set inside the transaction, which TypeScript does not follow
    if (!wakeUp) throw error;
    await putOff(kit, wakeUp, now);
    return { error };
  }
}

async function putOff(kit: Kit, wakeUp: WakeUp, now: Date): Promise<void> {
  const at = new Date(now.getTime() + putOffFor).toISOString();
  await kit.store.transaction((records) => records.wakeUp({ ...wakeUp, at }));
}

async function handle(records: Records, wakeUp: WakeUp, now: Date): Promise<void> {
  const account = await records.lockAccount(wakeUp.memberId);
  if (!account) return;
  if (wakeUp.kind === 'plan') await lookAtPlan(records, account, wakeUp.subject, now);
  if (wakeUp.kind === 'pause') await lookAtPause(records, account, wakeUp.subject, now);
  if (wakeUp.kind === 'hold') await lookAtHold(records, account, wakeUp.subject, now);
}

/** Where collecting has stopped, the plan is looked at again the day after. */
async function lookAtPlan(records: Records, account: Account, planId: string, now: Date): Promise<void> {
  const { timeZone } = account.member;
  const today = todayIn(timeZone, now);
  const plan = account.plans.find(({ id, state }) => id === planId && state === 'active');
  if (!plan) return;
  if (isCollectingStopped(account, today)) {
    await records.wakeUp({ memberId: plan.memberId, kind: 'plan', subject: plan.id, at: startOfDay(addDays(today, 1), timeZone).toISOString() });
    return;
  }
  await lookAgain(records, await noteMissed(records, { now }, plan, today), timeZone);
}

/** One that was lengthened since still holds: a later wake-up is set for it. */
async function lookAtPause(records: Records, account: Account, pauseId: string, now: Date): Promise<void> {
  const pause = account.pauses.find(({ id }) => id === pauseId);
  if (pause) await noteEnded(records, { now }, pause, todayIn(account.member.timeZone, now));
}

async function lookAtHold(records: Records, account: Account, holdId: string, now: Date): Promise<void> {
  const hold = account.holds.find(({ id }) => id === holdId);
  if (!hold || isHolding(hold, todayIn(account.member.timeZone, now))) return;
  await records.saveHold({ ...hold, releasedAt: now.toISOString() });
  await note(records, { now }, { by: 'system', memberId: hold.memberId, action: 'hold.ended', subject: hold.id });
}

/** Delivers at least once: a message is taken under a lease, so a crash in the middle only delays it. The lease counts from when it is taken, however long the run has taken by then. */
async function deliver(kit: Kit, outbox: Outbox, now: Date): Promise<{ delivered: number; failed: number }> {
  let delivered = 0;
  let failed = 0;
  const started = performance.now();
  while (delivered + failed < mostPerRun && failed < mostFailures) {
    const taken = new Date(now.getTime() + performance.now() - started);
    const leaseUntil = new Date(taken.getTime() + lease).toISOString();
    const message = await kit.store.transaction((records) => records.takeMessage(now.toISOString(), leaseUntil));
    if (!message) break;
    const outcome = await attempt(outbox, message, taken);
    await kit.store.transaction((records) => records.saveMessage(outcome));
    if (outcome.deliveredAt) delivered += 1;
    else failed += 1;
  }
  return { delivered, failed };
}

async function attempt(outbox: Outbox, message: OutboxMessage, now: Date): Promise<OutboxMessage> {
  const attempts = message.attempts + 1;
  try {
    await outbox.deliver(message);
    return { ...message, attempts, deliveredAt: now.toISOString(), lastError: '' };
  } catch (error) {
    const wait = Math.min(2 ** attempts, 24 * 60) * 60_000; // 2, 4, 8 … minutes, at most a day
    return { ...message, attempts, deliverAfter: new Date(now.getTime() + wait).toISOString(), lastError: error instanceof Error ? error.message : 'unknown' };
  }
}
