import type { Conversation } from '../../terms/conversation.ts';
import { addWorkingTime } from '../../terms/workingHours.ts';
import type { Person, Playbook } from '../playbook/playbook.ts';
import type { Records } from '../store/store.ts';

/** When somebody who is written to now has promised to answer by, RFC 3339 in UTC. Where their hours are known, only these count. */
export function promisedBy(now: Date, { answersWithinHours, hours }: Pick<Person, 'answersWithinHours' | 'hours'>, { owner }: Pick<Playbook, 'owner'>): string {
  const promised = answersWithinHours * 3_600_000;
  const by = hours ? addWorkingTime({ ...hours, timeZone: hours.timeZone ?? owner.timeZone }, now, promised) : new Date(now.getTime() + promised);
  return by.toISOString();
}

/** Has the thread looked at when its promise is over: by then it is answered, or goes up the ladder. */
export async function watchPromise(records: Records, { id, memberId, answerBy }: Conversation): Promise<void> {
  if (answerBy !== null) await records.wakeUp({ memberId, kind: 'conversation', subject: id, at: answerBy });
}
