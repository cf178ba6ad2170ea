import { decideTouch, type NoTouch } from '../../terms/decideTouch.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Touch } from '../../terms/touch.ts';
import type { Kit } from '../kit.ts';
import { note } from '../notes.ts';
import { beginAttempt, giveUp } from '../outbox/attempts.ts';
import type { Leaving } from '../outbox/carrier.ts';
import type { OutboxMessage } from '../store/rows.ts';
import type { Account, Records } from '../store/store.ts';
import { sendingChannels } from './sendingChannels.ts';
import { timelineOf } from './timelineOf.ts';

/** Why a touch that was decided is not sent after all. */
type TakenBack = NoTouch | 'no_member' | 'day_over' | 'something_else';

/** The touch came too late by its own delay; nobody asked for silence. */
const tooLate = new Set<TakenBack>(['day_over', 'quiet_hours', 'quiet_day']);

export function isTouch({ kind }: OutboxMessage): boolean {
  return kind.startsWith('touch.');
}

/**
 * Looks at a touch once more at the moment of sending, with the member locked: it leaves only if it would be decided again,
 * on the same day, on the same channel and about the same thing. Else it is taken back, and the timeline is looked at again.
 * One that was tried before counts all the same, since it may have arrived; when it then ran out of time, the owner is told.
 */
export async function readyTouch(kit: Kit, records: Records, message: OutboxMessage, now: Date): Promise<Leaving | 'withdrawn' | 'givenUp'> {
  const account = message.memberId === null ? null : await records.lockAccount(message.memberId);
  const touch = account && (await records.touch(String(message.payload['touchId'])));
  const why = touch ? whyNot(kit, account, touch, now) : 'no_member';
  if (why === null) return { message: await beginAttempt(records, message), account, now };
  if (message.attempts > 0 && tooLate.has(why)) {
    await giveUp(records, message, now);
    return 'givenUp';
  }
  await records.saveMessage({ ...message, withdrawnAt: now.toISOString() });
  if (touch) await takeBack(records, touch, message.attempts, why, now);
  return 'withdrawn';
}

function whyNot(kit: Kit, account: Account, touch: Touch, now: Date): TakenBack | null {
  const { member, touches } = account;
  if (member.mutedChannels.includes(touch.channel)) return 'opted_out';
  const others = touches.filter(({ id }) => id !== touch.id);
  const decision = decideTouch(timelineOf(kit, { ...account, touches: others }, now, sendingChannels(kit, account)));
  if (!decision.touch) return decision.why;
  if (touch.day !== todayIn(member.timeZone, now)) return 'day_over';
  const isSame = decision.channel === touch.channel && decision.situation === touch.situation && decision.about === touch.about;
  return isSame && touch.state === 'made' ? null : 'something_else';
}

async function takeBack(records: Records, touch: Touch, attempts: number, why: TakenBack, now: Date): Promise<void> {
  const { id, memberId, channel } = touch;
  if (attempts === 0) await records.saveTouch({ ...touch, state: 'withdrawn' });
  await note(records, { now }, { by: 'system', memberId, action: 'touch.withdrawn', subject: id, details: { channel, why, attempts } });
}
