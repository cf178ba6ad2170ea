import { readCursor, writeCursor, type Place } from '../place.ts';
import type { PageOf, PageRequest } from '../store.ts';
import type { Sql, SqlValue } from './database.ts';
import { columnNamed, selectPlaced, type SqlTable } from './table.ts';

/** A part of a list that is sorted in its own way, by a text and then by the order of being added. */
export interface Section<Row> {
  /** A condition on the table's columns. */
  condition: string;
  sortBy: keyof Row & string;
  descending: boolean;
}

/**
 * One page of a list, a query a section at most. It starts after a place, not after a count, so rows that are added
 * meanwhile neither repeat nor hide others.
 * @param params values of `$1` … in the sections' conditions
 */
export async function selectPage<Row>(
  sql: Sql,
  table: SqlTable<Row>,
  sections: readonly Section<Row>[],
  params: readonly SqlValue[],
  page: PageRequest,
): Promise<PageOf<Row>> {
  const after = page.cursor === null ? null : readCursor(page.cursor, sections.length);
  const found: { row: Row; place: Place }[] = [];
  for (const [index, section] of sections.entries()) {
    if (index < (after?.section ?? 0) || found.length > page.limit) continue;
    const start = after?.section === index ? after : null;
    const rows = await selectSection(sql, table, section, params, start, page.limit + 1 - found.length);
    for (const { row, position } of rows) {
      found.push({ row, place: { section: index, key: String(row[section.sortBy]), position } });
    }
  }
  const items = found.slice(0, page.limit);
  const last = items.at(-1);
  return {
    items: items.map(({ row }) => row),
    nextCursor: last !== undefined && found.length > page.limit ? writeCursor(last.place) : null,
  };
}

async function selectSection<Row>(
  sql: Sql,
  table: SqlTable<Row>,
  { condition, sortBy, descending }: Section<Row>,
  params: readonly SqlValue[],
  after: Place | null,
  limit: number,
): Promise<{ row: Row; position: number }[]> {
  const column = columnNamed(sortBy);
  const values = after === null ? [...params] : [...params, after.key, after.position];
  const isAfter = `(${column}, position) ${descending ? '<' : '>'} ($${params.length + 1}, $${params.length + 2})`;
  const direction = descending ? 'desc' : 'asc';
  const where = after === null ? condition : `${condition} and ${isAfter}`;
  const order = `order by ${column} ${direction}, position ${direction} limit $${values.length + 1}`;
  return selectPlaced(sql, table, `where ${where} ${order}`, [...values, limit]);
}
