import type { WakeUp } from '../rows.ts';
import type { Sql } from './database.ts';
import { save, select, type SqlTable } from './table.ts';

const wakeUps: SqlTable<WakeUp> = {
  name: 'goodterms_wake_ups',
  key: ['memberId', 'kind', 'subject'],
  columns: { memberId: 'text', kind: 'text', subject: 'text', at: 'text' },
};

export async function saveWakeUps(sql: Sql, all: WakeUp[]): Promise<void> {
  await save(sql, wakeUps, all);
}

/**
 * The member is locked first and their wake-up with them, as by all who change a member and set a wake-up then: otherwise the
 * two would wait for each other. Somebody who was faster may have taken it meanwhile: then the next one is looked for.
 */
export async function takeWakeUp(sql: Sql, now: string): Promise<WakeUp | null> {
  const rest = `join goodterms_members on goodterms_members.id = member_id
    where at <= $1 order by at, member_id, kind, subject limit 1 ${sql.dialect.skipLocked('goodterms_members')}`;
  const text = 'delete from goodterms_wake_ups where member_id = $1 and kind = $2 and subject = $3 and at <= $4 returning at';
  for (;;) {
    const [wakeUp] = await select(sql, wakeUps, rest, [now]);
    if (wakeUp === undefined) return null;
    const { memberId, kind, subject } = wakeUp;
    const [taken] = await sql.query<{ at: string }>(text, [memberId, kind, subject, now]);
    if (taken !== undefined) return { ...wakeUp, at: taken.at };
  }
}
