import type { OwnerConversation } from '../../contract/types.ts';
import { addDays } from '../../terms/calendar.ts';
import type { Conversation } from '../../terms/conversation.ts';
import { BREATHING_SPACE_DAYS, type Hold } from '../../terms/hold.ts';
import type { Member } from '../../terms/member.ts';
import { startOfDay } from '../../terms/startOfDay.ts';
import type { Reading, Writing } from '../handler.ts';
import { type Call, instantOf } from '../kit.ts';
import { close } from '../members/conversations.ts';
import { letRest } from '../members/letRest.ts';
import { newId } from '../newId.ts';
import { note, tell } from '../notes.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { ApiProblem, notFound } from '../problem.ts';
import type { Account, Reader, Records } from '../store/store.ts';
import { speakerFor } from '../views/speaker.ts';
import { viewConversation, viewHold } from '../views/viewConversation.ts';
import { knownAccount } from './payments.ts';
import { newMember, viewAudit } from './members.ts';

export const listConversations: Reading<'listConversations'> = {
  async read(call) {
    const { items, nextCursor } = await call.kit.store.reader.conversations(call.query);
    return { nextCursor, items: items.map((conversation) => viewThread(call, { ...newMember(conversation.memberId, call.kit.playbook), firstName: conversation.memberName }, conversation)) };
  },
};

export const getOwnerConversation: Reading<'getOwnerConversation'> = {
  async read(call) {
    const { account, conversation } = await threadOf(call, call.kit.store.reader);
    return viewThread(call, account.member, conversation);
  },
};

export const answerConversation: Writing<'answerConversation'> = {
  async write(call, records) {
    const { account, conversation } = await lockedThread(call, records);
    if (conversation.state === 'closed') throw new ApiProblem('conversation_closed', 'This conversation is closed. The member can open another.');
    const message = { id: newId('msg'), from: 'helper' as const, text: call.input.text, sentAt: instantOf(call) };
    const answered: Conversation = { ...conversation, answerBy: null, handedTo: null };
    await records.addMessage(conversation.id, message);
    await records.saveConversation(answered);
    await note(records, call, { by: 'owner', memberId: account.member.id, action: 'conversation.answered', subject: conversation.id, details: promiseKept(call, conversation) });
    await tell(records, call, 'conversation.answered', account.member.id, { conversationId: conversation.id });
    return viewThread(call, account.member, { ...answered, messages: [...conversation.messages, message] });
  },
};

export const settleConversation: Writing<'settleConversation'> = {
  async write(call, records) {
    const { account, conversation } = await lockedThread(call, records);
    return viewThread(call, account.member, await close(call, records, account, conversation, 'owner'));
  },
};

/** Breathing space: 60 days of silence, or until the day that is given. */
export const placeHold: Writing<'placeHold'> = {
  async write(call, records) {
    const account = await knownAccount(records, call.input.memberId);
    const speaker = speakerFor(call, account.member);
    const { endsOn = addDays(speaker.today, BREATHING_SPACE_DAYS) } = call.input;
    if (endsOn <= speaker.today) {
      throw new ApiProblem('invalid_input', `\`endsOn\` is the first day after the hold; it has to lie after ${speaker.today}.`, { errors: [{ pointer: '/endsOn', detail: `after ${speaker.today}` }] });
    }
    const hold: Hold = {
      id: newId('hld'),
      memberId: account.member.id,
      reason: 'breathing_space',
      chargeIds: [],
      conversationId: null,
      note: '',
      placedAt: instantOf(call),
      endsOn,
      releasedAt: null,
    };
    await records.saveHold(hold);
    await records.wakeUp({ memberId: hold.memberId, kind: 'hold', subject: hold.id, at: startOfDay(endsOn, account.member.timeZone).toISOString() });
    await note(records, call, { by: 'owner', memberId: hold.memberId, action: 'hold.placed', subject: hold.id, details: { endsOn } });
    return viewHold(speaker, hold);
  },
};

export const releaseHold: Writing<'releaseHold'> = {
  async write(call, records) {
    const found = await records.hold(call.param('id'));
    if (!found) throw notFound('hold');
    const account = await knownAccount(records, found.memberId);
    const hold = (await records.hold(found.id)) ?? found; // read again: now nobody else changes it
    if (hold.releasedAt === null) {
      await records.saveHold({ ...hold, releasedAt: instantOf(call) });
      await letRest(records, hold.memberId, call.now);
      await note(records, call, { by: 'owner', memberId: hold.memberId, action: 'hold.released', subject: hold.id, details: { reason: hold.reason, note: call.input.note ?? '' } });
    }
    return viewHold(speakerFor(call, account.member), hold);
  },
};

export const listAudit: Reading<'listAudit'> = {
  async read(call) {
    const { items, nextCursor } = await call.kit.store.reader.audit(call.query);
    return { nextCursor, items: items.map(viewAudit) };
  },
};

async function threadOf(call: Call<unknown>, reader: Reader): Promise<{ account: Account; conversation: Conversation }> {
  const conversation = await reader.conversation(call.param('id'));
  const account = conversation && (await reader.account(conversation.memberId));
  if (!conversation || !account) throw notFound('conversation');
  return { account, conversation };
}

async function lockedThread(call: Call<unknown>, records: Records): Promise<{ account: Account; conversation: Conversation }> {
  const found = await records.conversation(call.param('id'));
  if (!found) throw notFound('conversation');
  const account = await knownAccount(records, found.memberId);
  const conversation = (await records.conversation(found.id)) ?? found; // read again: now nobody else changes it
  return { account, conversation };
}

/** The owner reads in their own language, whoever they read about. */
function viewThread(call: Call<unknown>, member: Member, conversation: Conversation): OwnerConversation {
  const { locale, timeZone } = call.kit.playbook.owner;
  const speaker = speakerFor({ ...call, locale: call.locale ?? locale }, { ...member, timeZone });
  return { memberId: member.id, memberName: member.firstName, conversation: viewConversation(speaker, conversation), handedTo: viewHandedTo(call.kit.playbook, conversation) };
}

function viewHandedTo({ people, experts = [] }: Playbook, { handedTo }: Conversation): OwnerConversation['handedTo'] {
  const person = people.find(({ id }) => id === handedTo);
  if (person) return { id: person.id, kind: 'person', name: person.name, link: '' };
  const expert = experts.find(({ id }) => id === handedTo);
  return expert ? { id: expert.id, kind: 'expert', name: expert.name, link: expert.link } : null;
}

/** For the counts of what was promised; nothing where nobody waited. */
function promiseKept(call: { now: Date }, { answerBy, handedTo }: Conversation): { promise?: 'kept' | 'late' } {
  if (answerBy === null) return {};
  return { promise: handedTo === null && instantOf(call) <= answerBy ? 'kept' : 'late' };
}
