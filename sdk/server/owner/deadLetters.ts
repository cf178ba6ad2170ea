import type { DeadLetter } from '../../contract/types.ts';
import type { Reading, Writing } from '../handler.ts';
import { note } from '../notes.ts';
import { mostAttempts } from '../outbox/attempts.ts';
import { notFound } from '../problem.ts';
import type { OutboxMessage } from '../store/rows.ts';
import { instantOf } from '../kit.ts';

export const listDeadLetters: Reading<'listDeadLetters'> = {
  async read(call) {
    const { items, nextCursor } = await call.kit.store.reader.deadMessages(call.query);
    return { nextCursor, items: items.map(viewDeadLetter) };
  },
};

/** It leaves with the next run, under the same id. A touch is looked at again first: none is sent into a silence. */
export const retryDeadLetter: Writing<'retryDeadLetter'> = {
  async write(call, records) {
    const found = await records.message(call.param('id'));
    if (!found) throw notFound('dead letter');
    if (found.memberId !== null) await records.lockAccount(found.memberId);
    const message = (await records.message(found.id)) ?? found; // read again: now nobody else has it tried again
    if (message.deadAt === null) return viewDeadLetter(message);
    const revived: OutboxMessage = { ...message, deadAt: null, deliverAfter: instantOf(call), attempts: Math.min(message.attempts, mostAttempts - 1) };
    await records.saveMessage(revived);
    await note(records, call, { by: 'owner', memberId: message.memberId, action: 'message.retried', subject: message.id, details: { kind: message.kind } });
    return viewDeadLetter(revived);
  },
};

/** Nothing of what it says: that may be private, and is not needed to see what is wrong. */
function viewDeadLetter({ id, kind, memberId, attempts, createdAt, deadAt, lastError }: OutboxMessage): DeadLetter {
  return { id, kind, memberId, attempts, createdAt, deadAt, lastError };
}
