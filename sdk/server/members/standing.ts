import type { Reading, Writing } from '../handler.ts';
import { speakerFor } from '../views/speaker.ts';
import { briefStanding, viewStanding } from '../views/viewStanding.ts';
import { lockedAccount, memberIdOf } from './lockedAccount.ts';
import { note } from '../notes.ts';
import { showNote } from '../touches/showNote.ts';

/** The one call that a page load makes. A member we have never heard of owes nothing. */
export const getStanding: Reading<'getStanding'> = {
  async read(call) {
    const account = await call.kit.store.reader.account(memberIdOf(call));
    if (!account) return briefStanding(call.kit, 'current');
    const view = (mayNudge: boolean) => viewStanding(call.kit, speakerFor(call, account.member), account, mayNudge);
    const standing = view(true);
    return 'surface' in standing && standing.surface === 'nudge' && !(await showNote(call, account)) ? view(false) : standing;
  },
};

export const saveGoal: Writing<'saveGoal'> = {
  async write(call, records) {
    const { member } = await lockedAccount(call, records);
    await records.saveMember({ ...member, goal: call.input.goal });
    await note(records, call, { by: 'member', memberId: member.id, action: 'goal.saved', subject: member.id });
    return { goal: call.input.goal };
  },
};
