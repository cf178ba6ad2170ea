import type { Attempt, LedgerPayment, StartedPayment } from '../rows.ts';
import type { Sql } from './database.ts';
import { add, addUnlessTaken, replace, save, select, selectById, type SqlTable } from './table.ts';

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
  columns: { id: 'text', memberId: 'text', amount: 'integer', currency: 'text', chargeId: 'text', providerId: 'text', startedAt: 'text' },
};

const attempts: SqlTable<Attempt> = {
  name: 'goodterms_attempts',
  key: ['id'],
  columns: {
    id: 'text',
    memberId: 'text',
    chargeId: 'text',
    planId: 'text',
    seq: 'integer',
    paymentId: 'text',
    amount: 'integer',
    currency: 'text',
    engine: 'text',
    state: 'text',
    providerId: 'text',
    startedAt: 'text',
    endedAt: 'text',
  },
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

export async function saveStartedPayment(sql: Sql, payment: StartedPayment): Promise<void> {
  if (!(await replace(sql, startedPayments, payment))) throw new Error(`saveStartedPayment: there is no payment ${payment.id}; add it first.`);
}

/** The partial unique index on attempts that are not over decides a race: the loser's row is not added. */
export async function beginAttempt(sql: Sql, attempt: Attempt): Promise<boolean> {
  return addUnlessTaken(sql, attempts, attempt);
}

export async function saveAttempt(sql: Sql, attempt: Attempt): Promise<void> {
  if (!(await replace(sql, attempts, attempt))) throw new Error(`saveAttempt: there is no attempt ${attempt.id}; begin it first.`);
}

export async function attemptById(sql: Sql, id: string): Promise<Attempt | null> {
  return selectById(sql, attempts, id);
}

/** @param since RFC 3339 in UTC */
export async function recentAttempts(sql: Sql, memberId: string, since: string): Promise<Attempt[]> {
  return select(sql, attempts, 'where member_id = $1 and (ended_at is null or started_at >= $2) order by started_at desc, position desc', [memberId, since]);
}
