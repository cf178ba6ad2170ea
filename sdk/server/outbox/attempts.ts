import { noteOnly } from '../notes.ts';
import type { OutboxMessage } from '../store/rows.ts';
import type { Records } from '../store/store.ts';
import { describeFailure } from './describeFailure.ts';
import { UndeliverableError } from './undeliverableError.ts';

/** After so many attempts a message is given up: about three and a half days with these waits. Ours. */
export const mostAttempts = 13;

const longestWait = 24 * 60;

/** Writes an attempt down before it is made: a crash in the middle is counted too, and the message comes again under the same id. */
export async function beginAttempt(records: Records, message: OutboxMessage): Promise<OutboxMessage> {
  const begun = { ...message, attempts: message.attempts + 1 };
  await records.saveMessage(begun);
  return begun;
}

/** The receiver has it. */
export async function endAttempt(records: Records, message: OutboxMessage, now: Date): Promise<void> {
  await records.saveMessage({ ...message, deliveredAt: now.toISOString(), lastError: '' });
}

/** It is tried again after 2, 4, 8 … minutes, at most a day; or given up. */
export async function failAttempt(records: Records, message: OutboxMessage, error: unknown, now: Date): Promise<void> {
  const failed = { ...message, lastError: describeFailure(error) };
  if (error instanceof UndeliverableError || message.attempts >= mostAttempts) return await giveUp(records, failed, now);
  const wait = Math.min(2 ** message.attempts, longestWait) * 60_000;
  await records.saveMessage({ ...failed, deliverAfter: new Date(now.getTime() + wait).toISOString() });
}

/** Nobody tries it any more; the owner sees it and may have it tried again. */
export async function giveUp(records: Records, message: OutboxMessage, now: Date): Promise<void> {
  const { id, memberId, kind, attempts } = message;
  await records.saveMessage({ ...message, deadAt: now.toISOString() });
  await noteOnly(records, { now }, { by: 'system', memberId, action: 'message.given-up', subject: id, details: { kind, attempts } });
}
