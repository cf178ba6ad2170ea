import { todayIn } from '../../terms/todayIn.ts';
import { noteHarm } from '../experiments/noteHarm.ts';
import type { Writing } from '../handler.ts';
import { instantOf } from '../kit.ts';
import { letRest } from '../members/letRest.ts';
import { note } from '../notes.ts';
import { knownAccount } from './payments.ts';

/** The trail says that there was one and not what they said: those are their own words. */
export const noteComplaint: Writing<'noteComplaint'> = {
  async write(call, records) {
    const { member } = await knownAccount(records, call.param('id'));
    await noteHarm(records, call, { memberId: member.id, today: todayIn(member.timeZone, call.now) }, 'complaints');
    await letRest(records, member.id, call.now);
    await note(records, call, { by: 'owner', memberId: member.id, action: 'complaint.noted', subject: member.id });
    return { memberId: member.id, notedAt: instantOf(call) };
  },
};
