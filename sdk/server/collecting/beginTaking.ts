import type { Charge } from '../../terms/charge.ts';
import { newId } from '../newId.ts';
import { noteOnly } from '../notes.ts';
import { newMessage } from '../outbox/newMessage.ts';
import type { Attempt } from '../store/rows.ts';
import type { Records } from '../store/store.ts';

/** How long an attempt that the member is waiting for may take before it is looked into without them, milliseconds. Ours. */
const lookInto = 2 * 60_000;

export interface Beginning {
  charge: Charge;
  /** Integer minor units. */
  amount: number;
  engine: Attempt['engine'];
  /** What it is for: an instalment of a plan, or a payment that the member started. */
  purpose: { planId: string; seq: number } | { paymentId: string };
}

/**
 * Writes an attempt down before the call that takes money, and the job that makes that call, or finishes what a crash
 * interrupted. Null where another attempt at the charge is not over: then nothing is to be taken now.
 */
export async function beginTaking(records: Records, call: { now: Date }, { charge, amount, engine, purpose }: Beginning): Promise<Attempt | null> {
  const startedAt = call.now.toISOString();
  const { id: chargeId, memberId, currency } = charge;
  const attempt: Attempt = { id: newId('att'), memberId, chargeId, planId: null, seq: null, paymentId: null, ...purpose, amount, currency, engine, state: 'started', providerId: '', startedAt, endedAt: null };
  if (!(await records.beginAttempt(attempt))) return null;
  await noteOnly(records, call, { by: 'paymentId' in purpose ? 'member' : 'system', memberId, action: 'payment.attempted', subject: attempt.id, details: { chargeId, amount, currency, engine } });
  const at = 'paymentId' in purpose ? new Date(call.now.getTime() + lookInto).toISOString() : startedAt;
  await records.send(newMessage('books.collect', memberId, { attemptId: attempt.id }, at));
  return attempt;
}
