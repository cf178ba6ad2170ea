import type { Introduction } from '../../../terms/introduction.ts';
import type { PageOf, PageRequest } from '../store.ts';
import type { Sql } from './database.ts';
import { selectPage, type Section } from './page.ts';
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
    endedBy: 'text',
    reportedBy: 'json',
    settledAt: 'text',
  },
};

export async function saveIntroduction(sql: Sql, introduction: Introduction): Promise<void> {
  await save(sql, introductions, [introduction]);
}

export async function introductionById(sql: Sql, id: string): Promise<Introduction | null> {
  return selectById(sql, introductions, id);
}

/** Introductions of these members that are not over, in the order they were asked for. */
export async function openIntroductions(sql: Sql, memberIds: string[]): Promise<Introduction[]> {
  const condition = `${sql.dialect.among('member_id', '$1')} and state in ('asked', 'invited', 'accepted')`;
  return select(sql, introductions, `where ${condition} order by asked_at, position`, [memberIds]);
}

/** What was reported and nobody looked into stands first. */
const forTheOwner: Section<Introduction>[] = [
  { condition: "state = 'reported' and settled_at is null", sortBy: 'askedAt', descending: true },
  { condition: "not (state = 'reported' and settled_at is null)", sortBy: 'askedAt', descending: true },
];

export async function introductionsPage(sql: Sql, page: PageRequest): Promise<PageOf<Introduction>> {
  return selectPage(sql, introductions, forTheOwner, [], page);
}
