import type { WakeUp } from '../store.ts';
import type { Sql } from './database.ts';
import { save, select, type SqlTable } from './table.ts';

const wakeUps: SqlTable<WakeUp> = {
  name: 'goodterms_wake_ups',
  key: ['memberId', 'kind', 'subject'],
  columns: { memberId: 'text', kind: 'text', subject: 'text', at: 'text' },
};

export async function saveWakeUp(sql: Sql, wakeUp: WakeUp): Promise<void> {
  await save(sql, wakeUps, [wakeUp]);
}

/** The row stays locked by its deletion until the transaction ends, so nobody else takes it meanwhile. */
export async function takeWakeUp(sql: Sql, now: string): Promise<WakeUp | null> {
  const rest = `where at <= $1 order by at, member_id, kind, subject limit 1 ${sql.dialect.skipLocked}`;
  const [wakeUp] = await select(sql, wakeUps, rest, [now]);
  if (wakeUp === undefined) return null;
  const { memberId, kind, subject } = wakeUp;
  const text = 'delete from goodterms_wake_ups where member_id = $1 and kind = $2 and subject = $3';
  await sql.query(text, [memberId, kind, subject]);
  return wakeUp;
}
