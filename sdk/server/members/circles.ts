import { endIntroduction, type Introduction, reportIntroduction as reported } from '../../terms/introduction.ts';
import { revealsName } from '../../terms/revealsName.ts';
import type { Reading, Writing } from '../handler.ts';
import { type Call, instantOf } from '../kit.ts';
import { newId } from '../newId.ts';
import { pageOfList } from '../pageOfList.ts';
import { ApiProblem, notFound } from '../problem.ts';
import { recordIntroduction } from '../recordIntroduction.ts';
import type { Records } from '../store/store.ts';
import { speakerFor } from '../views/speaker.ts';
import { viewIntroduction } from '../views/viewConversation.ts';
import { lockedAccount, own, readAccount } from './lockedAccount.ts';

export const listCircles: Reading<'listCircles'> = {
  async read(call) {
    const account = await readAccount(call, call.kit.store.reader);
    const { say } = speakerFor(call, account.member);
    const circles = call.kit.playbook.circles.map(({ id, kind, name, title, story, sees = '', neverSees = '' }) => {
      const introduction = account.introductions.find(({ circleId }) => circleId === id);
      return { id, kind, name, title: say(title), story: say(story), sees: sees && say(sees), neverSees: neverSees && say(neverSees), introduction: introduction ? viewIntroduction(introduction) : null };
    });
    return pageOfList(circles, call.query);
  },
};

export const askIntroduction: Writing<'askIntroduction'> = {
  async write(call, records) {
    const { member, introductions } = await lockedAccount(call, records);
    const circle = call.kit.playbook.circles.find(({ id, kind }) => id === call.param('id') && kind === 'peer');
    if (!circle) throw notFound('circle that can be met');
    const { pseudonym } = call.input;
    if (revealsName(pseudonym, { names: [member.firstName, call.claim?.name ?? ''], email: member.email })) throw namesThem();
    if (introductions.length > 0) throw new ApiProblem('arrangement_exists', 'The member has asked to meet somebody already. One at a time.');
    const introduction: Introduction = {
      id: newId('itr'),
      memberId: member.id,
      circleId: circle.id,
      pseudonym,
      state: 'asked',
      meetAt: '',
      askedAt: instantOf(call),
      endedBy: null,
      reportedBy: [],
      settledAt: null,
    };
    await recordIntroduction(records, call, introduction, 'member', 'asked');
    return viewIntroduction(introduction);
  },
};

/** Taking it back, or leaving, at any time; doing it again changes nothing. */
export const leaveIntroduction: Writing<'leaveIntroduction'> = {
  async write(call, records) {
    const introduction = await ownIntroduction(call, records);
    const ended = endIntroduction(introduction, 'member');
    if (ended !== introduction) await recordIntroduction(records, call, ended, 'member', 'left');
    return viewIntroduction(ended);
  },
};

/** A report is kept also after the end. */
export const reportIntroduction: Writing<'reportIntroduction'> = {
  async write(call, records) {
    const introduction = await ownIntroduction(call, records);
    const told = reported(introduction, 'member');
    if (told !== introduction) await recordIntroduction(records, call, told, 'member', 'reported');
    return viewIntroduction(told);
  },
};

async function ownIntroduction(call: Call<unknown>, records: Records): Promise<Introduction> {
  await lockedAccount(call, records);
  return own(await records.introduction(call.param('id')), call, 'introduction');
}

function namesThem(): ApiProblem {
  return new ApiProblem('invalid_input', 'The peer is to know the member by this name alone. Ask for one that is not theirs and is no address: a bird, a tree, a place they like.', {
    errors: [{ pointer: '/pseudonym', detail: 'is like their own name, or an address; another one keeps them safe' }],
  });
}
