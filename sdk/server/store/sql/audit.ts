import type { AuditRow } from '../rows.ts';
import type { PageOf, PageRequest } from '../store.ts';
import type { Sql } from './database.ts';
import { selectPage } from './page.ts';
import { add, type SqlTable } from './table.ts';

const audit: SqlTable<AuditRow> = {
  name: 'goodterms_audit',
  key: ['id'],
  columns: {
    id: 'text',
    at: 'text',
    by: 'text',
    memberId: 'text',
    action: 'text',
    subject: 'text',
    details: 'json',
  },
};

export async function addAuditRow(sql: Sql, entry: AuditRow): Promise<void> {
  await add(sql, audit, [entry]);
}

/** Newest first; of one member, or of all. */
export async function auditPage(sql: Sql, page: PageRequest, memberId?: string): Promise<PageOf<AuditRow>> {
  const condition = memberId === undefined ? 'true' : 'member_id = $1';
  const params = memberId === undefined ? [] : [memberId];
  return selectPage(sql, audit, [{ condition, sortBy: 'at', descending: true }], params, page);
}
