import { addDays } from '../terms/calendar.ts';
import { isHolding } from '../terms/hold.ts';
import { startOfDay } from '../terms/startOfDay.ts';
import { todayIn } from '../terms/todayIn.ts';
import { followExperiments } from './experiments/followExperiments.ts';
import { stopHarmfulArms } from './experiments/stopHarmfulArms.ts';
import { compareNightly } from './billing/compareBooks.ts';
import { isReadFor } from './billing/isReadFor.ts';
import { collectDue } from './collecting/collectDue.ts';
import type { Kit } from './kit.ts';
import { handUp } from './members/handUp.ts';
import { lookAgain } from './members/lookAgain.ts';
import { letRest } from './members/letRest.ts';
import { noteEnded } from './members/noteEnded.ts';
import { isCollectingStopped, noteMissed } from './members/noteMissed.ts';
import { note } from './notes.ts';
import type { Carrier } from './outbox/carrier.ts';
import { deliverDue } from './outbox/deliverDue.ts';
import type { WakeUp } from './store/rows.ts';
import type { Account, Records } from './store/store.ts';
import { lookAtTouches } from './touches/lookAtTouches.ts';

/** The most wake-ups that one run handles, so that a run ends. */
const mostPerRun = 10_000;

/** Keys, and jobs that were done, are remembered for a day, far longer than any client retries. Milliseconds. */
const keyLife = 24 * 60 * 60 * 1000;

/** How long a wake-up waits that could not be handled, so that it does not stand in the way of all others, milliseconds. */
const putOffFor = 60 * 60 * 1000;

export interface RunReport {
  /** Plans, pauses, holds, promises of an answer, timelines and experiments that were looked at. */
  handled: number;
  delivered: number;
  /** Deliveries that did not arrive; each is tried again later, or was given up. */
  failed: number;
  /** Touches that were taken back at the moment of sending, because silence had begun or their time was over. */
  withdrawn: number;
  /** Messages that were given up without another attempt: their time was over, or each attempt had ended in a crash. */
  givenUp: number;
  /** Why wake-ups were put off for an hour, one for each: for the log of whoever runs the API. */
  errors: unknown[];
}

/** Does what has fallen due: each wake-up in a transaction of its own, so that any number of processes share them and a crash loses and doubles nothing. */
export async function runDue(kit: Kit, carriers: Carrier[], now: Date): Promise<RunReport> {
  if (kit.keeper) await compareNightly(kit, now);
  const { handled, errors } = await handleWakeUps(kit, now);
  const deliveries = await deliverDue(kit, carriers, now);
  const yesterday = new Date(now.getTime() - keyLife).toISOString();
  await kit.store.transaction(async (records) => {
    await records.forgetKeys(yesterday);
    await records.forgetJobs(yesterday);
  });
  return { handled, ...deliveries, errors };
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
      if (taken) await handle(kit, records, taken, now);
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

async function handle(kit: Kit, records: Records, wakeUp: WakeUp, now: Date): Promise<void> {
  const account = await records.lockAccount(wakeUp.memberId);
  if (!account) return;
  if (!(await isReadFor(kit, records, wakeUp, now))) return;
  if (wakeUp.kind === 'plan') await lookAtPlan(records, account, wakeUp.subject, now);
  if (wakeUp.kind === 'collect') await collectDue(kit, records, account, wakeUp, now);
  if (wakeUp.kind === 'pause') await lookAtPause(records, account, wakeUp.subject, now);
  if (wakeUp.kind === 'hold') await lookAtHold(records, account, wakeUp.subject, now);
  if (wakeUp.kind === 'conversation') await handUp(kit.playbook, records, account, wakeUp.subject, now);
  if (wakeUp.kind === 'touch') await lookAtTouches(kit, records, account, now);
  if (wakeUp.kind === 'experiment') await lookAtExperiment(kit, records, account, wakeUp.subject, now);
}

/** Something happened that tells of harm, or the time is over in which the measure could become a yes. */
async function lookAtExperiment(kit: Kit, records: Records, account: Account, experiment: string, now: Date): Promise<void> {
  await followExperiments(kit, records, account, now);
  await stopHarmfulArms(kit, records, experiment, now);
}

/** Where collecting has stopped, or what was due is on its way, the plan is looked at again the day after. */
async function lookAtPlan(records: Records, account: Account, planId: string, now: Date): Promise<void> {
  const { timeZone } = account.member;
  const today = todayIn(timeZone, now);
  const plan = account.plans.find(({ id, state }) => id === planId && state === 'active');
  if (!plan) return;
  const isStopped = isCollectingStopped(account, today);
  const looked = isStopped ? plan : await noteMissed(records, { now }, plan, account, today);
  if (!isStopped) await lookAgain(records, looked, timeZone);
  const isWaiting = looked.state === 'active' && looked.instalments.some(({ state, dueOn }) => state === 'scheduled' && dueOn < today);
  if (isStopped || isWaiting) await records.wakeUp({ memberId: plan.memberId, kind: 'plan', subject: plan.id, at: startOfDay(addDays(today, 1), timeZone).toISOString() });
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
  await letRest(records, hold.memberId, now);
  await note(records, { now }, { by: 'system', memberId: hold.memberId, action: 'hold.ended', subject: hold.id });
}
