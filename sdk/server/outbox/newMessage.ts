import { newId } from '../newId.ts';
import type { OutboxMessage } from '../store/rows.ts';

/** A message that waits to leave from `at` on. @param at RFC 3339 in UTC */
export function newMessage(kind: string, memberId: string | null, payload: OutboxMessage['payload'], at: string): OutboxMessage {
  return { id: newId('obx'), memberId, kind, payload, createdAt: at, attempts: 0, deliverAfter: at, deliveredAt: null, lastError: '', deadAt: null, withdrawnAt: null };
}
