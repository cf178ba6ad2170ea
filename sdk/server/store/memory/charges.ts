import type { Charge } from '../../../terms/charge.ts';
import type { Records } from '../store.ts';
import { TakenReferenceError } from '../takenReferenceError.ts';
import { requireNew, requireRow } from './requireRow.ts';
import { compoundId, type WritableTables } from './tables.ts';

type ChargeRecords = Pick<
  Records,
  'saveCharge' | 'saveCharges' | 'savePayments' | 'paymentsByReference' | 'addStartedPayment'
>;

/** What members were asked to pay, and the money recorded for it. */
export function memoryCharges(tables: WritableTables): ChargeRecords {
  function put(charge: Charge): void {
    requireRow(tables.members, charge.memberId, 'saveCharge', 'member');
    const holders = tables.charges.by('reference', charge.reference);
    if (holders.some(({ id }) => id !== charge.id)) throw new TakenReferenceError();
    tables.charges.put(charge);
  }

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
  };
}
