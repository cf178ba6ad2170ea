import type { Kit } from '../kit.ts';
import type { OutboxMessage } from '../store/rows.ts';
import type { Records } from '../store/store.ts';
import { isTouch, readyTouch } from '../touches/readyTouch.ts';
import { beginAttempt, endAttempt, failAttempt, giveUp, mostAttempts } from './attempts.ts';
import type { Carrier, Leaving } from './carrier.ts';

/** The most that one run takes for each carrier, so that a run ends. */
const mostPerRun = 10_000;

/** The most deliveries that one run lets fail for each carrier: a receiver that does not answer is slow to say so, and what falls due would wait for it. */
const mostFailures = 5;

/** How long a delivery may take before somebody else may try it, milliseconds. */
const lease = 60_000;

/** How long a letter waits where what is owed cannot be seen, milliseconds. */
const unseenFor = 5 * 60_000;

type Outcome = 'delivered' | 'failed' | 'withdrawn' | 'givenUp';

/**
 * Delivers at least once: a message is taken under a lease, so a crash in the middle only delays it. Each carrier has a
 * queue of its own, so that one that is not there or does not answer never stands in the way of another.
 */
export async function deliverDue(kit: Kit, carriers: Carrier[], now: Date): Promise<Record<Outcome, number>> {
  const counts = { delivered: 0, failed: 0, withdrawn: 0, givenUp: 0 };
  const started = performance.now();
  for (const carrier of carriers) {
    let failures = 0;
    for (let taken = 0; taken < mostPerRun && failures < mostFailures; taken += 1) {
      const outcome = await deliverNext(kit, carrier, now, new Date(now.getTime() + performance.now() - started));
      if (!outcome) break;
      counts[outcome] += 1;
      if (outcome === 'failed') failures += 1;
    }
  }
  return counts;
}

/** @param at now, however long the run has taken by then: from here on the lease counts, and as of here a touch is looked at */
async function deliverNext(kit: Kit, carrier: Carrier, now: Date, at: Date): Promise<Outcome | null> {
  const { store } = kit;
  const leaseUntil = new Date(at.getTime() + lease).toISOString();
  const message = await store.transaction((records) => records.takeMessage(now.toISOString(), leaseUntil, carrier.name));
  if (!message) return null;
  if (isTouch(message) && !(await canSee(kit, message))) return await putOff(kit, message, at);
  // A transaction of its own: a touch locks its member, and whoever has them locked may be waiting to write messages.
  const leaving = await store.transaction((records) => ready(kit, records, message, at));
  if (typeof leaving === 'string') return leaving;
  try {
    await carrier.carry(leaving);
  } catch (error) {
    await store.transaction((records) => failAttempt(records, leaving.message, error, at));
    return 'failed';
  }
  await store.transaction((records) => endAttempt(records, leaving.message, at));
  return 'delivered';
}

/** Nobody is written to about what may have been paid since. */
async function canSee({ keeper }: Kit, { memberId }: OutboxMessage): Promise<boolean> {
  return keeper === null || memberId === null || (await keeper.canSee(memberId));
}

async function putOff({ store }: Kit, message: OutboxMessage, at: Date): Promise<Outcome> {
  const deliverAfter = new Date(at.getTime() + unseenFor).toISOString();
  await store.transaction((records) => records.saveMessage({ ...message, deliverAfter, lastError: 'What is owed could not be seen.' }));
  return 'failed';
}

/** What is to leave, with its attempt written down; or why nothing does. One that ended in a crash each time is given up too. */
async function ready(kit: Kit, records: Records, message: OutboxMessage, now: Date): Promise<Leaving | 'withdrawn' | 'givenUp'> {
  if (message.attempts >= mostAttempts) {
    await giveUp(records, message, now);
    return 'givenUp';
  }
  if (isTouch(message)) return await readyTouch(kit, records, message, now);
  return { message: await beginAttempt(records, message), account: null, now };
}
