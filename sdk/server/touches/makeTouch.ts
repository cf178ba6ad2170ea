import type { TouchDecision } from '../../terms/decideTouch.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Touch } from '../../terms/touch.ts';
import { playbookFor } from '../experiments/playbookFor.ts';
import type { Kit } from '../kit.ts';
import { newId } from '../newId.ts';
import { noteOnly, tell } from '../notes.ts';
import type { Account, Records } from '../store/store.ts';
import { letterFor } from '../views/renderLetter.ts';

/** Writes down a touch that was decided. It counts from now on, whatever becomes of its message. */
export async function makeTouch(kit: Kit, records: Records, account: Account, { channel, situation, about, isLast }: Extract<TouchDecision, { touch: true }>, now: Date): Promise<Touch> {
  const { id: memberId, timeZone } = account.member;
  const day = todayIn(timeZone, now);
  const variant = situation === 'nothing' ? '' : letterFor(playbookFor(kit.playbook, account, day), situation).variant;
  const touch: Touch = { id: newId('tch'), memberId, channel, situation, about, variant, at: now.toISOString(), day, state: 'made' };
  await records.saveTouch(touch);
  await noteOnly(records, { now }, { by: 'system', memberId, action: 'touch.made', subject: touch.id, details: { channel, situation } });
  if (isLast) await handOver(records, memberId, now);
  return touch;
}

/** Notes alone do not move this: from here on a person does, and nothing more is sent. */
async function handOver(records: Records, memberId: string, now: Date): Promise<void> {
  await noteOnly(records, { now }, { by: 'system', memberId, action: 'touches.handed-over', subject: memberId });
  await tell(records, { now }, 'member.needs_person', memberId, { memberId });
}
