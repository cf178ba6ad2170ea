import type { Introduction } from '../../terms/introduction.ts';
import type { Handlers, Reading, Writing } from '../handler.ts';
import { type Call, instantOf } from '../kit.ts';
import { newId } from '../newId.ts';
import { note, tell } from '../notes.ts';
import { pageOfList } from '../pageOfList.ts';
import { ApiProblem, notFound } from '../problem.ts';
import type { Records } from '../store/store.ts';
import { speakerFor } from '../views/speaker.ts';
import { viewIntroduction } from '../views/viewConversation.ts';
import { lockedAccount, own, readAccount } from './lockedAccount.ts';

/** Help for the member's country, then help for any; the crisis lines last, quietly. */
export const listResources: Reading<'listResources'> = {
  async read(call) {
    const { member } = await readAccount(call, call.kit.store.reader);
    const speaker = speakerFor(call, member);
    const country = member.country || call.kit.playbook.owner.country;
    const fitting = call.kit.playbook.resources.filter((resource) => resource.country === country || resource.country === 'any');
    const ordered = fitting.toSorted((a, b) => rank(a) - rank(b));
    const resources = ordered.map(({ id, kind, title, about, runBy, free, link, linkText }) => ({
      id,
      kind,
      title: speaker.say(title),
      about: speaker.say(about),
      runBy: speaker.say(runBy),
      free,
      link,
      linkText: speaker.say(linkText),
    }));
    return pageOfList(resources, call.query);
  },
};

function rank({ kind, country }: { kind: string; country: string }): number {
  return (kind === 'crisis' ? 2 : 0) + (country === 'any' ? 1 : 0);
}

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
    const account = await lockedAccount(call, records);
    const circle = call.kit.playbook.circles.find(({ id, kind }) => id === call.param('id') && kind === 'peer');
    if (!circle) throw notFound('circle that can be met');
    if (account.introductions.length > 0) throw new ApiProblem('arrangement_exists', 'The member has asked to meet somebody already. One at a time.');
    const introduction: Introduction = { id: newId('itr'), memberId: account.member.id, circleId: circle.id, pseudonym: call.input.pseudonym, state: 'asked', meetAt: '', askedAt: instantOf(call) };
    await records.saveIntroduction(introduction);
    await note(records, call, { by: 'member', memberId: account.member.id, action: 'introduction.asked', subject: introduction.id, details: { circleId: circle.id } });
    await tell(records, call, 'introduction.asked', account.member.id, { introductionId: introduction.id, circleId: circle.id });
    return viewIntroduction(introduction);
  },
};

export const leaveIntroduction: Handlers['leaveIntroduction'] = { write: async (call, records) => viewIntroduction(await endIntroduction(call, records, 'left')) };

export const reportIntroduction: Handlers['reportIntroduction'] = { write: async (call, records) => viewIntroduction(await endIntroduction(call, records, 'reported')) };

/** Ending it again changes nothing, but a report is kept also after leaving. */
async function endIntroduction(call: Call<unknown>, records: Records, state: 'left' | 'reported'): Promise<Introduction> {
  await lockedAccount(call, records);
  const introduction = own(await records.introduction(call.param('id')), call, 'introduction');
  if (introduction.state === state || introduction.state === 'reported') return introduction;
  const ended: Introduction = { ...introduction, state };
  await records.saveIntroduction(ended);
  await note(records, call, { by: 'member', memberId: introduction.memberId, action: `introduction.${state}`, subject: introduction.id });
  await tell(records, call, `introduction.${state}`, introduction.memberId, { introductionId: introduction.id, circleId: introduction.circleId });
  return ended;
}
