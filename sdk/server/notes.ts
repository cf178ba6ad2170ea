import { instantOf } from './kit.ts';
import { newId } from './newId.ts';
import type { AuditRow, OutboxMessage, Records } from './store/store.ts';

type Note = Pick<AuditRow, 'by' | 'memberId' | 'action' | 'subject'> & { details?: AuditRow['details'] };

/** Writes into the audit trail what is changed by this transaction. */
export async function note(records: Records, call: { now: Date }, { details = {}, ...entry }: Note): Promise<void> {
  await records.record({ id: newId('aud'), at: instantOf(call), details, ...entry });
}

/** Lets the outside know, through the outbox, of what this transaction changes. Facts only: no message text, no amount. */
export async function tell(records: Records, call: { now: Date }, kind: string, memberId: string, payload: OutboxMessage['payload']): Promise<void> {
  const at = instantOf(call);
  await records.send({ id: newId('obx'), memberId, kind, payload, createdAt: at, attempts: 0, deliverAfter: at, deliveredAt: null, lastError: '' });
}
