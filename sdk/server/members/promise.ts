import type { Conversation } from '../../terms/conversation.ts';
import type { Person } from '../playbook/playbook.ts';
import type { Records } from '../store/store.ts';

/** When somebody who is written to now has promised to answer by, RFC 3339 in UTC. */
export function promisedBy(now: Date, { answersWithinHours }: Pick<Person, 'answersWithinHours'>): string {
  return new Date(now.getTime() + answersWithinHours * 3_600_000).toISOString();
}

/** Has the thread looked at when its promise is over: by then it is answered, or goes up the ladder. */
export async function watchPromise(records: Records, { id, memberId, answerBy }: Conversation): Promise<void> {
  if (answerBy !== null) await records.wakeUp({ memberId, kind: 'conversation', subject: id, at: answerBy });
}
