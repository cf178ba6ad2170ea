import type { CarrierName, OutboxMessage } from '../rows.ts';
import type { Records } from '../store.ts';
import { requireNew, requireRow } from './requireRow.ts';
import type { WritableTables } from './tables.ts';

export function memoryOutbox(tables: WritableTables): Pick<Records, 'send' | 'takeMessage' | 'saveMessage' | 'forgetJobs'> {
  return {
    async send(message) {
      requireNew(tables.outbox, message.id, 'send', 'message');
      tables.outbox.put(message);
    },
    async takeMessage(now, leaseUntil, carrier) {
      let next: OutboxMessage | undefined;
      for (const message of tables.outbox.all()) {
        if (carrier && carrier !== carrierOf(message)) continue;
        const isWaiting = message.deliveredAt === null && message.deadAt === null && message.withdrawnAt === null;
        if (isWaiting && message.deliverAfter <= now && (next === undefined || message.deliverAfter < next.deliverAfter)) next = message;
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
    async forgetJobs(at) {
      const done = tables.outbox.all().filter((message) => carrierOf(message) === 'books' && message.deliveredAt !== null && message.deliveredAt < at);
      done.forEach(({ id }) => tables.outbox.remove(id));
      return done.length;
    },
  };
}

function carrierOf({ kind }: OutboxMessage): CarrierName {
  if (kind === 'touch.email') return 'mail';
  return kind.startsWith('books.') ? 'books' : 'outbox';
}
