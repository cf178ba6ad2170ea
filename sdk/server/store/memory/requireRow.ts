import type { Rows } from './table.ts';

/** Refuses what a foreign key of the SQL stores refuses, so that a mistake shows in memory already. */
export function requireRow<Row>(rows: Rows<Row>, id: string, call: string, noun: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`${call}: there is no ${noun} ${id}; add it first.`);
  return row;
}

/** Refuses what a primary key of the SQL stores refuses. */
export function requireNew<Row>(rows: Rows<Row>, id: string, call: string, noun: string): void {
  if (rows.get(id) !== undefined) throw new Error(`${call}: there is a ${noun} ${id} already; give each its own id.`);
}
