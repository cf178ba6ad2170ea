import { type Call, instantOf } from '../kit.ts';
import { memberIdOf } from '../members/lockedAccount.ts';
import { newId } from '../newId.ts';
import { note } from '../notes.ts';
import type { StartedPayment } from '../store/rows.ts';
import type { Records } from '../store/store.ts';

/** Writes down that the member begins to pay or, where the amount is 0, to give another card. It takes nothing. */
export async function beginPayment(call: Call<unknown>, records: Records, what: Pick<StartedPayment, 'amount' | 'currency' | 'chargeId'>): Promise<StartedPayment> {
  const payment = { id: newId('pay'), memberId: memberIdOf(call), providerId: '', startedAt: instantOf(call), ...what };
  const { id, memberId, amount, currency } = payment;
  await records.addStartedPayment(payment);
  const isPayment = amount > 0;
  await note(records, call, { by: 'member', memberId, action: isPayment ? 'payment.started' : 'card.started', subject: id, details: isPayment ? { amount, currency } : {} });
  return payment;
}
