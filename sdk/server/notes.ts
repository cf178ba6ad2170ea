import { instantOf } from './kit.ts';
import { newId } from './newId.ts';
import { newMessage } from './outbox/newMessage.ts';
import type { AuditRow, OutboxMessage } from './store/rows.ts';
import type { Records } from './store/store.ts';

type Note = Pick<AuditRow, 'by' | 'memberId' | 'action' | 'subject'> & { details?: AuditRow['details'] };

/** Writes into the audit trail what is changed by this transaction, and has the member's timeline looked at again: it may begin or end a silence. */
export async function note(records: Records, call: { now: Date }, entry: Note): Promise<void> {
  await noteOnly(records, call, entry);
  if (entry.memberId !== null) await records.wakeUp({ memberId: entry.memberId, kind: 'touch', subject: entry.memberId, at: instantOf(call) });
}

/** Writes into the audit trail what the timeline does not depend on, or what comes of looking at it. */
export async function noteOnly(records: Records, call: { now: Date }, { details = {}, ...entry }: Note): Promise<void> {
  await records.record({ id: newId('aud'), at: instantOf(call), details, ...entry });
}

/** Lets the outside know, through the outbox, of what this transaction changes. Facts only: no message text, no amount. */
export async function tell(records: Records, call: { now: Date }, kind: string, memberId: string, payload: OutboxMessage['payload']): Promise<void> {
  await records.send(newMessage(kind, memberId, payload, instantOf(call)));
}
