import type { CivilDate } from '../../../terms/calendar.ts';
import type { Pause } from '../../../terms/pause.ts';
import type { Sql } from './database.ts';
import { addUnlessTaken, replace, select, selectById, type SqlTable } from './table.ts';

const pauses: SqlTable<Pause> = {
  name: 'goodterms_pauses',
  key: ['id'],
  columns: {
    id: 'text',
    memberId: 'text',
    state: 'text',
    startsOn: 'text',
    resumesOn: 'text',
    periods: 'integer',
    agreedAt: 'text',
  },
};

/** The partial unique index on active pauses decides a race. */
export async function startPause(sql: Sql, pause: Pause): Promise<boolean> {
  return addUnlessTaken(sql, pauses, pause);
}

export async function savePause(sql: Sql, pause: Pause): Promise<void> {
  if (!(await replace(sql, pauses, pause))) throw new Error(`savePause: there is no pause ${pause.id}; add it first.`);
}

export async function pauseById(sql: Sql, id: string): Promise<Pause | null> {
  return selectById(sql, pauses, id);
}

/** Pauses of these members that run or started since, newest first. */
export async function recentPauses(sql: Sql, memberIds: string[], since: CivilDate): Promise<Pause[]> {
  const condition = `${sql.dialect.among('member_id', '$1')} and (state = 'active' or starts_on >= $2)`;
  return select(sql, pauses, `where ${condition} order by agreed_at desc, position desc`, [memberIds, since]);
}
