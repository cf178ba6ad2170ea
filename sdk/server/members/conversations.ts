import type { Conversation } from '../../terms/conversation.ts';
import type { Reading, Writing } from '../handler.ts';
import { type Call, instantOf } from '../kit.ts';
import { letRest } from './letRest.ts';
import { newId } from '../newId.ts';
import { note, tell } from '../notes.ts';
import { ApiProblem } from '../problem.ts';
import type { Account, Records } from '../store/store.ts';
import { speakerFor, type Speaker } from '../views/speaker.ts';
import { viewConversation } from '../views/viewConversation.ts';
import { lockedAccount, own, readAccount } from './lockedAccount.ts';
import { promisedBy, watchPromise } from './promise.ts';

/** Opens the thread and puts a hold on touches. Where one is open already, the message is added to it: nothing typed is lost. */
export const openConversation: Writing<'openConversation'> = {
  async write(call, records) {
    const account = await lockedAccount(call, records);
    const speaker = speakerFor(call, account.member);
    if (account.conversation) return viewConversation(speaker, await addMessage(call, records, account.conversation, call.input.text, speaker));

    const conversation: Conversation = {
      id: newId('cnv'),
      memberId: account.member.id,
      helperId: speaker.helper.id,
      topic: call.input.topic,
      state: 'open',
      messages: [messageFromMember(call, call.input.text)],
      openedAt: instantOf(call),
      answerBy: promisedBy(call.now, speaker.helper, speaker.playbook),
      handedTo: null,
    };
    if (!(await records.openConversation(conversation))) throw new ApiProblem('unavailable', 'A conversation was opened at the same time. Try again with the same idempotency key.');
    await holdTouches(call, records, conversation);
    await watchPromise(records, conversation);
    await note(records, call, { by: 'member', memberId: account.member.id, action: 'conversation.opened', subject: conversation.id, details: { topic: conversation.topic } });
    await tell(records, call, 'conversation.opened', account.member.id, { conversationId: conversation.id, helperId: conversation.helperId, answerBy: conversation.answerBy });
    return viewConversation(speaker, conversation);
  },
};

export const getConversation: Reading<'getConversation'> = {
  async read(call) {
    const { reader } = call.kit.store;
    const conversation = own(await reader.conversation(call.param('id')), call, 'conversation');
    return viewConversation(speakerFor(call, (await readAccount(call, reader)).member), conversation);
  },
};

export const writeMessage: Writing<'writeMessage'> = {
  async write(call, records) {
    const { member } = await lockedAccount(call, records);
    const conversation = own(await records.conversation(call.param('id')), call, 'conversation');
    if (conversation.state === 'closed') throw new ApiProblem('conversation_closed', 'This conversation is closed. Open another.');
    const speaker = speakerFor(call, member);
    return viewConversation(speaker, await addMessage(call, records, conversation, call.input.text, speaker));
  },
};

export const closeConversation: Writing<'closeConversation'> = {
  async write(call, records) {
    const account = await lockedAccount(call, records);
    const conversation = own(await records.conversation(call.param('id')), call, 'conversation');
    return viewConversation(speakerFor(call, account.member), await close(call, records, account, conversation, 'member'));
  },
};

/** Closes a thread and ends the hold that it opened. Closing a closed one changes nothing. */
export async function close(call: Call<unknown>, records: Records, account: Account, conversation: Conversation, by: 'member' | 'owner'): Promise<Conversation> {
  if (conversation.state === 'closed') return conversation;
  const closed: Conversation = { ...conversation, state: 'closed', answerBy: null, handedTo: null };
  await records.saveConversation(closed);
  for (const hold of account.holds.filter(({ conversationId }) => conversationId === conversation.id)) {
    await records.saveHold({ ...hold, releasedAt: instantOf(call) });
  }
  await letRest(records, account.member.id, call.now);
  await note(records, call, { by, memberId: account.member.id, action: 'conversation.closed', subject: conversation.id });
  return closed;
}

async function addMessage(call: Call<unknown>, records: Records, conversation: Conversation, text: string, speaker: Speaker): Promise<Conversation> {
  const message = messageFromMember(call, text);
  const helper = speaker.playbook.people.find(({ id }) => id === conversation.helperId) ?? speaker.helper;
  const answerBy = conversation.answerBy ?? promisedBy(call.now, helper, speaker.playbook);
  const waiting: Conversation = { ...conversation, answerBy };
  await records.addMessage(conversation.id, message);
  await records.saveConversation(waiting);
  if (conversation.answerBy === null) await watchPromise(records, waiting);
  await note(records, call, { by: 'member', memberId: conversation.memberId, action: 'conversation.written', subject: conversation.id });
  await tell(records, call, 'conversation.written', conversation.memberId, { conversationId: conversation.id, helperId: conversation.helperId, answerBy });
  return { ...waiting, messages: [...conversation.messages, message] };
}

async function holdTouches(call: Call<unknown>, records: Records, conversation: Conversation): Promise<void> {
  await records.saveHold({
    id: newId('hld'),
    memberId: conversation.memberId,
    reason: 'conversation',
    chargeIds: [],
    conversationId: conversation.id,
    note: '',
    placedAt: instantOf(call),
    endsOn: null,
    releasedAt: null,
  });
}

function messageFromMember(call: Call<unknown>, text: string): Conversation['messages'][number] {
  return { id: newId('msg'), from: 'member', text, sentAt: instantOf(call) };
}
