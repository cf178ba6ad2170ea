import type { Hold } from '../../../terms/hold.ts';
import type { Sql } from './database.ts';
import { save, select, selectById, type SqlTable } from './table.ts';

const holds: SqlTable<Hold> = {
  name: 'goodterms_holds',
  key: ['id'],
  columns: {
    id: 'text',
    memberId: 'text',
    reason: 'text',
    chargeIds: 'json',
    conversationId: 'text',
    note: 'text',
    placedAt: 'text',
    endsOn: 'text',
    releasedAt: 'text',
  },
};

export async function saveHold(sql: Sql, hold: Hold): Promise<void> {
  await save(sql, holds, [hold]);
}

export async function holdById(sql: Sql, id: string): Promise<Hold | null> {
  return selectById(sql, holds, id);
}

/** Holds of these members that were not released, in the order they were placed. */
export async function unreleasedHolds(sql: Sql, memberIds: string[]): Promise<Hold[]> {
  const condition = `${sql.dialect.among('member_id', '$1')} and released_at is null`;
  return select(sql, holds, `where ${condition} order by placed_at, position`, [memberIds]);
}
