import { decideTouch, type TouchDecision } from '../../terms/decideTouch.ts';
import type { Touch } from '../../terms/touch.ts';
import { followExperiments } from '../experiments/followExperiments.ts';
import type { Kit } from '../kit.ts';
import { newMessage } from '../outbox/newMessage.ts';
import type { Account, Records } from '../store/store.ts';
import { makeTouch } from './makeTouch.ts';
import { sendingChannels } from './sendingChannels.ts';
import { timelineOf } from './timelineOf.ts';

/** The soonest that a member is looked at again, milliseconds: a decision that points at now would go round in circles. */
const soonest = 60_000;

/** Makes the touch that is due on a channel that sends, if one is, and sets when to look again. What the member's experiments give them is settled first. */
export async function lookAtTouches(kit: Kit, records: Records, locked: Account, now: Date): Promise<void> {
  const account = await followExperiments(kit, records, locked, now);
  const decide = (touches: Touch[]): TouchDecision => decideTouch(timelineOf(kit, { ...account, touches }, now, sendingChannels(kit, account)));
  const decision = decide(account.touches);
  if (!decision.touch) return await lookAgainAt(records, account, decision.next, now);
  const touch = await makeTouch(kit, records, account, decision, now);
  await send(records, touch);
  const after = decide([touch, ...account.touches]);
  await lookAgainAt(records, account, after.touch ? now : after.next, now);
}

/** The message names the touch alone: who it goes to and what it says is read when it leaves, as things stand then. */
async function send(records: Records, touch: Touch): Promise<void> {
  const { id, memberId, channel, situation, variant, at } = touch;
  await records.send(newMessage(`touch.${channel}`, memberId, { touchId: id, situation, variant }, at));
}

async function lookAgainAt(records: Records, { member }: Account, next: Date | null, now: Date): Promise<void> {
  if (next === null) return;
  const at = new Date(Math.max(next.getTime(), now.getTime() + soonest));
  await records.wakeUp({ memberId: member.id, kind: 'touch', subject: member.id, at: at.toISOString() });
}
