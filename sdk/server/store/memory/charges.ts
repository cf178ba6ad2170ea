import type { Charge } from '../../../terms/charge.ts';
import type { Attempt } from '../rows.ts';
import type { Records } from '../store.ts';
import { TakenReferenceError } from '../takenReferenceError.ts';
import { requireNew, requireRow } from './requireRow.ts';
import { compoundId, type WritableTables } from './tables.ts';

type ChargeRecords = Pick<
  Records,
  'saveCharge' | 'saveCharges' | 'savePayments' | 'paymentsByReference' | 'addStartedPayment' | 'saveStartedPayment' | 'beginAttempt' | 'saveAttempt'
>;

/** What members were asked to pay, and the money recorded for it. */
export function memoryCharges(tables: WritableTables): ChargeRecords {
  function put(charge: Charge): void {
    requireRow(tables.members, charge.memberId, 'saveCharge', 'member');
    const holders = tables.charges.by('reference', charge.reference);
    if (holders.some(({ id }) => id !== charge.id)) throw new TakenReferenceError();
    tables.charges.put(charge);
  }

  const wouldRunTwice = ({ id, chargeId, endedAt }: Attempt): boolean =>
    endedAt === null && tables.attempts.by('chargeId', chargeId).some((other) => other.id !== id && other.endedAt === null);

  return {
    saveCharge: async (charge) => put(charge),
    saveCharges: async (charges) => charges.forEach(put),
    async savePayments(payments) {
      for (const payment of payments) {
        requireRow(tables.members, payment.memberId, 'savePayments', 'member');
        requireRow(tables.charges, payment.chargeId, 'savePayments', 'charge');
        tables.payments.put(payment);
      }
    },
    async paymentsByReference(memberId, reference) {
      return structuredClone(tables.payments.by('reference', compoundId(memberId, reference)));
    },
    async addStartedPayment(payment) {
      requireRow(tables.members, payment.memberId, 'addStartedPayment', 'member');
      requireNew(tables.startedPayments, payment.id, 'addStartedPayment', 'started payment');
      tables.startedPayments.put(payment);
    },
    async saveStartedPayment(payment) {
      requireRow(tables.startedPayments, payment.id, 'saveStartedPayment', 'started payment');
      tables.startedPayments.put(payment);
    },
    async beginAttempt(attempt) {
      requireRow(tables.members, attempt.memberId, 'beginAttempt', 'member');
      requireRow(tables.charges, attempt.chargeId, 'beginAttempt', 'charge');
      if (tables.attempts.get(attempt.id) !== undefined || wouldRunTwice(attempt)) return false;
      tables.attempts.put(attempt);
      return true;
    },
    async saveAttempt(attempt) {
      requireRow(tables.attempts, attempt.id, 'saveAttempt', 'attempt');
      if (wouldRunTwice(attempt)) throw new Error(`saveAttempt: charge ${attempt.chargeId} has an attempt under way already; end it first.`);
      tables.attempts.put(attempt);
    },
  };
}
