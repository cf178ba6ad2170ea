import type { LedgerPayment, StartedPayment } from '../rows.ts';
import type { Sql } from './database.ts';
import { add, save, select, selectById, type SqlTable } from './table.ts';

const payments: SqlTable<LedgerPayment> = {
  name: 'goodterms_payments',
  key: ['id'],
  columns: {
    id: 'text',
    memberId: 'text',
    chargeId: 'text',
    amount: 'integer',
    currency: 'text',
    state: 'text',
    reference: 'text',
    recordedAt: 'text',
    recordedOn: 'text',
    settledOn: 'text',
  },
};

const startedPayments: SqlTable<StartedPayment> = {
  name: 'goodterms_started_payments',
  key: ['id'],
  columns: { id: 'text', memberId: 'text', amount: 'integer', currency: 'text', startedAt: 'text' },
};

export async function savePayments(sql: Sql, rows: LedgerPayment[]): Promise<void> {
  await save(sql, payments, rows);
}

export async function paymentsByReference(sql: Sql, memberId: string, reference: string): Promise<LedgerPayment[]> {
  return select(sql, payments, 'where member_id = $1 and reference = $2 order by position', [memberId, reference]);
}

export async function addStartedPayment(sql: Sql, payment: StartedPayment): Promise<void> {
  await add(sql, startedPayments, [payment]);
}

export async function startedPaymentById(sql: Sql, id: string): Promise<StartedPayment | null> {
  return selectById(sql, startedPayments, id);
}
