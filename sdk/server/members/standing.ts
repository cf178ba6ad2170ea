import { todayIn } from '../../terms/todayIn.ts';
import { experimentsToJoin, joinExperiments } from '../experiments/joinExperiments.ts';
import type { Reading, Writing } from '../handler.ts';
import type { Call } from '../kit.ts';
import type { Account } from '../store/store.ts';
import { speakerFor } from '../views/speaker.ts';
import { briefStanding, unseenStanding, viewStanding } from '../views/viewStanding.ts';
import { lockedAccount, memberIdOf } from './lockedAccount.ts';
import { standingOfAccount } from './standingOfAccount.ts';
import { note } from '../notes.ts';
import { showNote } from '../touches/showNote.ts';

/** The one call that a page load makes. A member we have never heard of owes nothing. */
export const getStanding: Reading<'getStanding'> = {
  async read(call) {
    if (!((await call.kit.keeper?.canSee(memberIdOf(call))) ?? true)) return unseenStanding;
    const found = await call.kit.store.reader.account(memberIdOf(call));
    if (!found) return briefStanding(call.kit, 'current');
    const account = await inExperiments(call, found);
    const view = (mayNudge: boolean) => viewStanding(call.kit, speakerFor(call, account.member), account, mayNudge);
    const standing = view(true);
    return 'surface' in standing && standing.surface === 'nudge' && !(await showNote(call, account)) ? view(false) : standing;
  },
};

/** Whoever meets an experiment's situation on a page is assigned before the page is answered: it decides what they are shown. */
async function inExperiments({ kit, now }: Call<unknown>, found: Account): Promise<Account> {
  const today = todayIn(found.member.timeZone, now);
  if (experimentsToJoin(kit.playbook, found, standingOfAccount(found, today), today).length === 0) return found;
  return await kit.store.transaction(async (records) => {
    const account = await records.lockAccount(found.member.id);
    return account ? await joinExperiments(kit, records, account, now) : found;
  });
}

export const saveGoal: Writing<'saveGoal'> = {
  async write(call, records) {
    const { member } = await lockedAccount(call, records);
    await records.saveMember({ ...member, goal: call.input.goal });
    await note(records, call, { by: 'member', memberId: member.id, action: 'goal.saved', subject: member.id });
    return { goal: call.input.goal };
  },
};
