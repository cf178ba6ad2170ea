import type { CarrierName, OutboxMessage } from '../rows.ts';
import type { PageOf, PageRequest } from '../store.ts';
import type { Sql } from './database.ts';
import { selectPage } from './page.ts';
import { add, replace, select, selectById, type SqlTable } from './table.ts';

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
    deadAt: 'text',
    withdrawnAt: 'text',
  },
};

export async function addOutboxMessage(sql: Sql, message: OutboxMessage): Promise<void> {
  await add(sql, outbox, [message]);
}

const kindsOf: Record<CarrierName, string> = {
  mail: "kind = 'touch.email'",
  books: "kind like 'books.%'",
  outbox: "kind <> 'touch.email' and kind not like 'books.%'",
};

/** Others skip the row while this transaction has it, and find it put off afterwards. */
export async function takeMessage(sql: Sql, now: string, leaseUntil: string, carrier?: CarrierName): Promise<OutboxMessage | null> {
  const ofCarrier = carrier === undefined ? '' : `${kindsOf[carrier]} and`;
  const rest = `where ${ofCarrier} delivered_at is null and dead_at is null and withdrawn_at is null and deliver_after <= $1
    order by deliver_after, position limit 1 ${sql.dialect.skipLocked('goodterms_outbox')}`;
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

export async function forgetJobs(sql: Sql, at: string): Promise<number> {
  const forgotten = await sql.query(`delete from goodterms_outbox where ${kindsOf.books} and delivered_at < $1 returning 1 as forgotten`, [at]);
  return forgotten.length;
}

export async function messageById(sql: Sql, id: string): Promise<OutboxMessage | null> {
  return selectById(sql, outbox, id);
}

/** Messages that were given up, newest first. */
export async function deadMessagesPage(sql: Sql, page: PageRequest): Promise<PageOf<OutboxMessage>> {
  return selectPage(sql, outbox, [{ condition: 'dead_at is not null', sortBy: 'deadAt', descending: true }], [], page);
}
