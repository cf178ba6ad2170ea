import type { Conversation } from '../../terms/conversation.ts';
import { note, tell } from '../notes.ts';
import type { Expert, Playbook } from '../playbook/playbook.ts';
import type { Account, Records } from '../store/store.ts';
import { promisedBy, watchPromise } from './promise.ts';

/**
 * Looks at a thread whose promise is over. Where nobody has answered, the next person on the ladder takes it, with a promise
 * of their own; after the last of them the experts outside are named, each when their time has come. Every step is taken once.
 */
export async function handUp(playbook: Playbook, records: Records, { conversation }: Account, conversationId: string, now: Date): Promise<void> {
  if (conversation?.id !== conversationId || conversation.answerBy === null) return;
  if (conversation.answerBy > now.toISOString()) return await watchPromise(records, conversation);
  const person = nextPerson(playbook, conversation);
  if (person) {
    const taken: Conversation = { ...conversation, helperId: person.id, handedTo: person.id, answerBy: promisedBy(now, person, playbook) };
    await watchPromise(records, taken);
    return await handTo(records, taken, now);
  }
  await nameExpert(playbook, records, conversation, now);
}

function nextPerson({ people }: Playbook, { helperId }: Conversation): Playbook['people'][number] | undefined {
  const next = people.find(({ id }) => id === helperId)?.next;
  return people.find(({ id }) => id === next);
}

/** The promise stays broken: an expert outside does not answer in the thread. */
async function nameExpert({ experts = [] }: Playbook, records: Records, conversation: Conversation, now: Date): Promise<void> {
  const inOrder = experts.toSorted((a, b) => a.afterHours - b.afterHours);
  const due = inOrder.findLast((expert) => startOf(expert, conversation) <= now.toISOString());
  const later = inOrder.find((expert) => startOf(expert, conversation) > now.toISOString());
  if (later) await records.wakeUp({ memberId: conversation.memberId, kind: 'conversation', subject: conversation.id, at: startOf(later, conversation) });
  if (due && due.id !== conversation.handedTo) return await handTo(records, { ...conversation, handedTo: due.id }, now);
  await note(records, { now }, { by: 'system', memberId: conversation.memberId, action: 'conversation.promise_broken', subject: conversation.id });
  await tellBroken(records, conversation, null, now);
}

function startOf({ afterHours }: Expert, { answerBy }: Conversation): string {
  return new Date(Date.parse(answerBy ?? '') + afterHours * 3_600_000).toISOString();
}

async function handTo(records: Records, taken: Conversation, now: Date): Promise<void> {
  await records.saveConversation(taken);
  await note(records, { now }, { by: 'system', memberId: taken.memberId, action: 'conversation.handed-over', subject: taken.id, details: { to: taken.handedTo } });
  await tellBroken(records, taken, taken.handedTo, now);
}

async function tellBroken(records: Records, { id, memberId, answerBy }: Conversation, handedTo: string | null, now: Date): Promise<void> {
  const call = { now };
  await tell(records, call, 'conversation.promise_broken', memberId, { conversationId: id, handedTo, answerBy });
}
