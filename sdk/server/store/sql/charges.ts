import type { Charge } from '../../../terms/charge.ts';
import { TakenReferenceError } from '../takenReferenceError.ts';
import type { Sql } from './database.ts';
import { save, select, selectById, type SqlTable } from './table.ts';

const charges: SqlTable<Charge> = {
  name: 'goodterms_charges',
  key: ['id'],
  columns: {
    id: 'text',
    memberId: 'text',
    description: 'text',
    dueOn: 'text',
    amount: 'integer',
    paid: 'integer',
    processing: 'integer',
    retryOn: 'text',
    wholeOnly: 'json',
    control: 'text',
    hasCard: 'json',
    currency: 'text',
    reference: 'text',
  },
};

export async function saveCharges(sql: Sql, rows: Charge[]): Promise<void> {
  try {
    await save(sql, charges, rows);
  } catch (cause) {
    throw isTakenReference(cause) ? new TakenReferenceError({ cause }) : cause;
  }
}

/** Both engines name the column or the index that refused. */
function isTakenReference(error: unknown): boolean {
  return error instanceof Error && /unique.*charges[._]reference/i.test(error.message);
}

export async function chargeById(sql: Sql, id: string): Promise<Charge | null> {
  return selectById(sql, charges, id);
}

export async function chargesByReference(sql: Sql, references: string[]): Promise<Charge[]> {
  return select(sql, charges, `where ${sql.dialect.among('reference', '$1')} order by position`, [references]);
}

/** Charges of these members that are not paid in full, oldest due first. */
export async function openCharges(sql: Sql, memberIds: string[]): Promise<Charge[]> {
  const rest = `where ${sql.dialect.among('member_id', '$1')} and paid < amount order by due_on, position`;
  return select(sql, charges, rest, [memberIds]);
}
