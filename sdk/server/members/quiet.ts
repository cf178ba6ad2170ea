import { addDays } from '../../terms/calendar.ts';
import type { Hold } from '../../terms/hold.ts';
import { noteHarm } from '../experiments/noteHarm.ts';
import type { Writing } from '../handler.ts';
import { instantOf, todayOf } from '../kit.ts';
import { letRest } from './letRest.ts';
import { newId } from '../newId.ts';
import { note, tell } from '../notes.ts';
import { ApiProblem, notFound } from '../problem.ts';
import { speakerFor } from '../views/speaker.ts';
import { viewHold } from '../views/viewConversation.ts';
import { lockedAccount, own } from './lockedAccount.ts';
import { standingOfAccount } from './standingOfAccount.ts';

/** The longest that one "not now" can hold, days. Ours: as long as a breathing space. */
const longestSnooze = 60;

export const snooze: Writing<'snooze'> = {
  async write(call, records) {
    const account = await lockedAccount(call, records);
    const { member } = account;
    const { until } = call.input;
    const { today } = speakerFor(call, member);
    const latest = addDays(today, longestSnooze);
    if (until <= today || until > latest) {
      throw new ApiProblem('invalid_input', `\`until\` has to lie after ${today} and not after ${latest}.`, { errors: [{ pointer: '/until', detail: `after ${today}, at most ${latest}` }] });
    }
    await records.saveMember({ ...member, snoozedUntil: until });
    const isWelcome = standingOfAccount(account, today).situation === 'welcome_back';
    await note(records, call, { by: 'member', memberId: member.id, action: isWelcome ? 'welcome.closed' : 'snoozed', subject: member.id, details: { until } });
    return { until };
  },
};

export const saveContactPreferences: Writing<'saveContactPreferences'> = {
  async write(call, records) {
    const { member } = await lockedAccount(call, records);
    const muted = [...new Set(call.input.muted)];
    await records.saveMember({ ...member, mutedChannels: muted });
    if (muted.some((channel) => !member.mutedChannels.includes(channel))) await noteHarm(records, call, { memberId: member.id, today: todayOf(call, member) }, 'optOuts');
    await note(records, call, { by: 'member', memberId: member.id, action: 'contact-preferences.saved', subject: member.id, details: { muted: muted.join(' ') } });
    return { muted };
  },
};

/** "This isn't right": the charge is not asked for while somebody looks into it. Saying it twice is saying it once. */
export const openDispute: Writing<'openDispute'> = {
  async write(call, records) {
    const account = await lockedAccount(call, records);
    const { chargeId, about, note: words = '' } = call.input;
    const speaker = speakerFor(call, account.member);
    if (!account.charges.some(({ id }) => id === chargeId)) throw notFound('charge');
    const earlier = account.holds.find((hold) => hold.reason === 'dispute' && hold.chargeIds.includes(chargeId));
    if (earlier) return viewHold(speaker, earlier);

    const hold: Hold = {
      id: newId('hld'),
      memberId: account.member.id,
      reason: 'dispute',
      chargeIds: [chargeId],
      conversationId: null,
      note: words ? `${about}: ${words}` : about,
      placedAt: instantOf(call),
      endsOn: null,
      releasedAt: null,
    };
    await records.saveHold(hold);
    await note(records, call, { by: 'member', memberId: account.member.id, action: 'dispute.opened', subject: hold.id, details: { chargeId, about } });
    await noteHarm(records, call, { memberId: account.member.id, today: speaker.today }, 'disputes');
    await tell(records, call, 'dispute.opened', account.member.id, { holdId: hold.id, chargeId, about });
    return viewHold(speaker, hold);
  },
};

export const withdrawDispute: Writing<'withdrawDispute'> = {
  async write(call, records) {
    const { member } = await lockedAccount(call, records);
    const hold = own(await records.hold(call.param('id')), call, 'dispute');
    if (hold.reason !== 'dispute') throw notFound('dispute');
    const speaker = speakerFor(call, member);
    if (hold.releasedAt !== null) return viewHold(speaker, hold);
    await records.saveHold({ ...hold, releasedAt: instantOf(call) });
    await letRest(records, member.id, call.now);
    await note(records, call, { by: 'member', memberId: member.id, action: 'dispute.withdrawn', subject: hold.id });
    return viewHold(speaker, hold);
  },
};
