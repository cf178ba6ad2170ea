import type { OutboxMessage } from '../store.ts';
import type { Sql } from './database.ts';
import { add, replace, select, type SqlTable } from './table.ts';

const outbox: SqlTable<OutboxMessage> = {
  name: 'goodterms_outbox',
  key: ['id'],
  columns: {
    id: 'text',
    memberId: 'text',
    kind: 'text',
    payload: 'json',
    createdAt: 'text',
    attempts: 'integer',
    deliverAfter: 'text',
    deliveredAt: 'text',
    lastError: 'text',
  },
};

export async function addOutboxMessage(sql: Sql, message: OutboxMessage): Promise<void> {
  await add(sql, outbox, [message]);
}

/** Others skip the row while this transaction has it, and find it put off afterwards. */
export async function takeMessage(sql: Sql, now: string, leaseUntil: string): Promise<OutboxMessage | null> {
  const rest = `where delivered_at is null and deliver_after <= $1
    order by deliver_after, position limit 1 ${sql.dialect.skipLocked}`;
  const [message] = await select(sql, outbox, rest, [now]);
  if (message === undefined) return null;
  await sql.query('update goodterms_outbox set deliver_after = $2 where id = $1', [message.id, leaseUntil]);
  return { ...message, deliverAfter: leaseUntil };
}

export async function saveMessage(sql: Sql, message: OutboxMessage): Promise<void> {
  if (!(await replace(sql, outbox, message))) {
    throw new Error(`saveMessage: there is no message ${message.id}; add it first.`);
  }
}
