import type { Touch } from '../../../terms/touch.ts';
import type { PageOf, PageRequest } from '../store.ts';
import type { Sql } from './database.ts';
import { selectPage } from './page.ts';
import { save, select, selectById, type SqlTable } from './table.ts';

const touches: SqlTable<Touch> = {
  name: 'goodterms_touches',
  key: ['id'],
  columns: {
    id: 'text',
    memberId: 'text',
    channel: 'text',
    situation: 'text',
    about: 'text',
    variant: 'text',
    at: 'text',
    day: 'text',
    state: 'text',
  },
};

export async function saveTouch(sql: Sql, touch: Touch): Promise<void> {
  await save(sql, touches, [touch]);
}

export async function touchById(sql: Sql, id: string): Promise<Touch | null> {
  return selectById(sql, touches, id);
}

/** Touches of these members since, newest first. */
export async function recentTouches(sql: Sql, memberIds: string[], since: string): Promise<Touch[]> {
  const condition = `${sql.dialect.among('member_id', '$1')} and at >= $2`;
  return select(sql, touches, `where ${condition} order by at desc, position desc`, [memberIds, since]);
}

/** Newest first; of one member, or of all. */
export async function touchesPage(sql: Sql, page: PageRequest, memberId?: string): Promise<PageOf<Touch>> {
  const condition = memberId === undefined ? 'true' : 'member_id = $1';
  const params = memberId === undefined ? [] : [memberId];
  return selectPage(sql, touches, [{ condition, sortBy: 'at', descending: true }], params, page);
}
