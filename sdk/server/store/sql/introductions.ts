import type { Introduction } from '../../../terms/introduction.ts';
import type { PageOf, PageRequest } from '../store.ts';
import type { Sql } from './database.ts';
import { selectPage } from './page.ts';
import { save, select, selectById, type SqlTable } from './table.ts';

const introductions: SqlTable<Introduction> = {
  name: 'goodterms_introductions',
  key: ['id'],
  columns: {
    id: 'text',
    memberId: 'text',
    circleId: 'text',
    pseudonym: 'text',
    state: 'text',
    meetAt: 'text',
    askedAt: 'text',
  },
};

export async function saveIntroduction(sql: Sql, introduction: Introduction): Promise<void> {
  await save(sql, introductions, [introduction]);
}

export async function introductionById(sql: Sql, id: string): Promise<Introduction | null> {
  return selectById(sql, introductions, id);
}

/** Introductions of these members that were neither left nor reported, in the order they were asked for. */
export async function openIntroductions(sql: Sql, memberIds: string[]): Promise<Introduction[]> {
  const condition = `${sql.dialect.among('member_id', '$1')} and state in ('asked', 'accepted')`;
  return select(sql, introductions, `where ${condition} order by asked_at, position`, [memberIds]);
}

/** Newest first. */
export async function introductionsPage(sql: Sql, page: PageRequest): Promise<PageOf<Introduction>> {
  return selectPage(sql, introductions, [{ condition: 'true', sortBy: 'askedAt', descending: true }], [], page);
}
