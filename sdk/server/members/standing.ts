import type { Reading, Writing } from '../handler.ts';
import { speakerFor } from '../views/speaker.ts';
import { briefStanding, viewStanding } from '../views/viewStanding.ts';
import { lockedAccount, memberIdOf } from './lockedAccount.ts';
import { note } from '../notes.ts';

/** The one call that a page load makes. A member we have never heard of owes nothing. */
export const getStanding: Reading<'getStanding'> = {
  async read(call) {
    const account = await call.kit.store.reader.account(memberIdOf(call));
    return account ? viewStanding(call.kit, speakerFor(call, account.member), account) : briefStanding(call.kit, 'current');
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
