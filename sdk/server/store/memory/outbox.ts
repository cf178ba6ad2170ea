import type { OutboxMessage, Records } from '../store.ts';
import { requireNew, requireRow } from './requireRow.ts';
import type { WritableTables } from './tables.ts';

export function memoryOutbox(tables: WritableTables): Pick<Records, 'send' | 'takeMessage' | 'saveMessage'> {
  return {
    async send(message) {
      requireNew(tables.outbox, message.id, 'send', 'message');
      tables.outbox.put(message);
    },
    async takeMessage(now, leaseUntil) {
      let next: OutboxMessage | undefined;
      for (const message of tables.outbox.all()) {
        const isDue = message.deliveredAt === null && message.deliverAfter <= now;
        if (isDue && (next === undefined || message.deliverAfter < next.deliverAfter)) next = message;
      }
      if (next === undefined) return null;
      const leased = { ...next, deliverAfter: leaseUntil };
      tables.outbox.put(leased);
      return structuredClone(leased);
    },
    async saveMessage(message) {
      requireRow(tables.outbox, message.id, 'saveMessage', 'message');
      tables.outbox.put(message);
    },
  };
}
