import type { Conversation as ConversationView, Hold as HoldView, Introduction as IntroductionView } from '../../contract/types.ts';
import type { Conversation } from '../../terms/conversation.ts';
import type { Hold } from '../../terms/hold.ts';
import type { Introduction } from '../../terms/introduction.ts';
import type { Speaker } from './speaker.ts';
import { viewHelper } from './viewHelper.ts';

export function viewConversation(speaker: Speaker, conversation: Conversation): ConversationView {
  const when = new Intl.DateTimeFormat(speaker.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: speaker.member.timeZone });
  const helper = speaker.playbook.people.find(({ id }) => id === conversation.helperId);
  return {
    id: conversation.id,
    topic: conversation.topic,
    state: conversation.state,
    helper: viewHelper(speaker, helper),
    messages: conversation.messages.map(({ id, from, text, sentAt }) => ({ id, from, text, sentAt, sentAtText: when.format(new Date(sentAt)) })),
    answerBy: conversation.answerBy,
  };
}

export function viewHold(speaker: Speaker, { id, reason, chargeIds, endsOn }: Hold): HoldView {
  return { id, reason, chargeIds, endsOn, endsOnText: endsOn && speaker.date(endsOn) };
}

export function viewIntroduction({ id, circleId, pseudonym, state, meetAt }: Introduction): IntroductionView {
  return { id, circleId, pseudonym, state, meetAt };
}
