import type { Kit } from '../kit.ts';
import type { WakeUp } from '../store/rows.ts';
import type { Records } from '../store/store.ts';
import { sendReadAgain } from './readAgain.ts';

/** How long before a plan's day was over the books may have been read, milliseconds. Ours. */
const readBefore = 15 * 60_000;

/** How long it is waited for the books, milliseconds. Ours. */
const patience = 2 * 60_000;

/**
 * Whether a wake-up can be handled: that a plan's instalment was missed is concluded from books that were read since. Where
 * they were not, they are, and the plan is looked at again soon.
 */
export async function isReadFor({ keeper }: Kit, records: Records, wakeUp: WakeUp, now: Date): Promise<boolean> {
  if (keeper === null || wakeUp.kind !== 'plan') return true;
  const reading = await records.reading(wakeUp.memberId);
  if (reading && reading.asOf >= new Date(Date.parse(wakeUp.at) - readBefore).toISOString()) return true;
  await sendReadAgain(records, { now }, { memberId: wakeUp.memberId, customer: null, about: null });
  await records.wakeUp({ ...wakeUp, at: new Date(now.getTime() + patience).toISOString() });
  return false;
}
