import type { Conversation as ConversationView, Helper, Hold as HoldView, Introduction as IntroductionView } from '../../contract/types.ts';
import type { Conversation } from '../../terms/conversation.ts';
import type { Hold } from '../../terms/hold.ts';
import type { Introduction } from '../../terms/introduction.ts';
import type { Speaker } from './speaker.ts';
import { firstNameOf, viewHelper } from './viewHelper.ts';

export function viewConversation(speaker: Speaker, conversation: Conversation): ConversationView {
  const when = new Intl.DateTimeFormat(speaker.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: speaker.member.timeZone });
  const helper = viewHelper(speaker, speaker.playbook.people.find(({ id }) => id === conversation.helperId));
  const expert = speaker.playbook.experts?.find(({ id }) => id === conversation.handedTo);
  return {
    id: conversation.id,
    topic: conversation.topic,
    state: conversation.state,
    helper,
    messages: conversation.messages.map(({ id, from, text, sentAt }) => ({ id, from, text, sentAt, sentAtText: when.format(new Date(sentAt)) })),
    answerBy: conversation.answerBy,
    promise: promiseOf(speaker, conversation, helper, when),
    expert: expert ? { name: expert.name, about: speaker.say(expert.about), link: expert.link } : null,
  };
}

/** A promise that was broken is said to have been: whoever waits has noticed. */
function promiseOf({ words, now }: Speaker, { answerBy, handedTo }: Conversation, helper: Helper, when: Intl.DateTimeFormat): string {
  if (answerBy === null) return '';
  const name = firstNameOf(helper.name);
  if (answerBy <= now.toISOString()) return words.answerIsLate(name);
  return handedTo === null ? helper.replyPromise : words.handedOver(name, when.format(new Date(answerBy)));
}

export function viewHold(speaker: Speaker, { id, reason, chargeIds, endsOn }: Hold): HoldView {
  return { id, reason, chargeIds, endsOn, endsOnText: endsOn && speaker.date(endsOn) };
}

/** An introduction as its member sees it: that the other side ended or reported it is told to nobody but the owner. */
export function viewIntroduction({ id, circleId, pseudonym, state, meetAt, reportedBy }: Introduction): IntroductionView {
  const shown = { asked: 'asked', invited: 'asked', accepted: 'accepted', declined: 'left', left: 'left', reported: 'left' } as const;
  return { id, circleId, pseudonym, state: reportedBy.includes('member') ? 'reported' : shown[state], meetAt };
}
