import { decideTouch, isShowing } from '../../terms/decideTouch.ts';
import type { Call } from '../kit.ts';
import { asClaimed } from '../kit.ts';
import type { Account } from '../store/store.ts';
import { makeTouch } from './makeTouch.ts';
import { timelineOf } from './timelineOf.ts';

/**
 * Whether the widget may put its note in front of this member now. The first time that day it is a touch, written down
 * before it is answered, so that no page load can forget it; the rest of the day it is the same one.
 */
export async function showNote(call: Call<unknown>, read: Account): Promise<boolean> {
  const { kit, now } = call;
  const timeline = (account: Account) => timelineOf(kit, { ...account, member: asClaimed(account.member, call.claim) }, now, ['widget']);
  if (isShowing(timeline(read))) return true;
  if (!decideTouch(timeline(read)).touch) return false;
  return await kit.store.transaction(async (records) => {
    const account = await records.lockAccount(read.member.id);
    if (!account) return false;
    if (isShowing(timeline(account))) return true; // another page was faster
    const decision = decideTouch(timeline(account));
    if (decision.touch) await makeTouch(kit, records, account, decision, now);
    return decision.touch;
  });
}
