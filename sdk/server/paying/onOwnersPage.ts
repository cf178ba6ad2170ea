import type { PaymentStep, StartPayment } from '../../contract/types.ts';
import { type Charge, owedOn } from '../../terms/charge.ts';
import { minimumOf } from '../../terms/money.ts';
import type { Call } from '../kit.ts';
import { ApiProblem } from '../problem.ts';
import type { Records } from '../store/store.ts';
import { beginPayment } from './beginPayment.ts';

/** Leads to the owner's own payment page. It says nothing of whether the member pays there: the owner records that. */
export async function onOwnersPage(call: Call<StartPayment>, records: Records, charges: Charge[]): Promise<PaymentStep> {
  const { billing, playbook } = call.kit;
  const { currency, chargeId = null } = call.input;
  if (!billing.canPayNow(playbook)) throw new ApiProblem('not_offered', 'The owner has no payment page. Offer a promise, a plan or a conversation.');
  const amount = payableAmount(charges, call.input);
  const { id } = await beginPayment(call, records, { amount, currency, chargeId });
  return { next: 'redirect', paymentId: id, url: billing.paymentPage(playbook, { reference: id, money: { amount, currency } }) };
}

/** All of it, or the part that was asked for. Never more than is owed. */
function payableAmount(charges: Charge[], { currency, amount }: StartPayment): number {
  const total = charges.reduce((sum, charge) => sum + owedOn(charge), 0);
  const least = Math.min(total, minimumOf(currency));
  if (amount === undefined || (amount <= total && amount >= least)) return amount ?? total;
  throw new ApiProblem('terms_not_possible', `The amount has to lie between ${least} and ${total} minor units of ${currency}.`, { errors: [{ pointer: '/amount', detail: `between ${least} and ${total}` }] });
}
