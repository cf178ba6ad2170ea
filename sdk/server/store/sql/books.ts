import type { LinkedCustomer, Reading } from '../rows.ts';
import type { Sql } from './database.ts';
import { addUnlessTaken, select, selectById, type SqlTable } from './table.ts';

const customers: SqlTable<LinkedCustomer> = {
  name: 'goodterms_customers',
  key: ['id'],
  columns: { id: 'text', memberId: 'text', foundBy: 'text', linkedAt: 'text' },
};

const readings: SqlTable<Reading> = {
  name: 'goodterms_readings',
  key: ['memberId'],
  columns: { memberId: 'text', begun: 'integer', ended: 'integer', asOf: 'text' },
};

// A member whose books were never read is at number 0; both engines wait for another transaction that has the row.
const BEGIN = `insert into goodterms_readings (member_id, begun, ended, as_of) values ($1, 1, 0, '')
  on conflict (member_id) do update set begun = goodterms_readings.begun + 1 returning begun`;
const END = `update goodterms_readings set ended = $2, as_of = $3 where member_id = $1 and ended < $2 returning 1 as ended`;

export async function customerById(sql: Sql, id: string): Promise<LinkedCustomer | null> {
  return selectById(sql, customers, id);
}

/** In the order in which they were linked. */
export async function customersOf(sql: Sql, memberId: string): Promise<LinkedCustomer[]> {
  return select(sql, customers, 'where member_id = $1 order by linked_at, id', [memberId]);
}

export async function linkCustomer(sql: Sql, customer: LinkedCustomer): Promise<boolean> {
  return addUnlessTaken(sql, customers, customer);
}

export async function readingOf(sql: Sql, memberId: string): Promise<Reading | null> {
  const [reading] = await select(sql, readings, 'where member_id = $1', [memberId]);
  return reading ?? null;
}

export async function beginReading(sql: Sql, memberId: string): Promise<number> {
  const [row] = await sql.query<{ begun: number }>(BEGIN, [memberId]);
  if (row === undefined) throw new Error(`beginReading: the row of member ${memberId} was not written.`);
  return row.begun;
}

export async function endReading(sql: Sql, { memberId, number, asOf }: { memberId: string; number: number; asOf: string }): Promise<boolean> {
  const ended = await sql.query(END, [memberId, number, asOf]);
  return ended.length === 1;
}
