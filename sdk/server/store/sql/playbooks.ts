import type { PublishedPlaybook } from '../rows.ts';
import type { Sql } from './database.ts';
import { addUnlessTaken, select, selectById, type SqlTable } from './table.ts';

const editions: SqlTable<Omit<PublishedPlaybook, 'text'>> = {
  name: 'goodterms_playbooks',
  key: ['id'],
  columns: {
    id: 'text',
    replaces: 'text',
    version: 'text',
    publishedAt: 'text',
    publishedBy: 'text',
  },
};

const playbooks: SqlTable<PublishedPlaybook> = { ...editions, columns: { ...editions.columns, text: 'text' } };

export async function publishPlaybook(sql: Sql, playbook: PublishedPlaybook): Promise<boolean> {
  return addUnlessTaken(sql, playbooks, playbook);
}

export async function playbookById(sql: Sql, id: string): Promise<PublishedPlaybook | null> {
  return selectById(sql, playbooks, id);
}

/** Newest first: one is only added after the one that it replaces. */
export async function latestPlaybooks(sql: Sql, limit: number): Promise<Omit<PublishedPlaybook, 'text'>[]> {
  return select(sql, editions, 'order by position desc limit $1', [limit]);
}
