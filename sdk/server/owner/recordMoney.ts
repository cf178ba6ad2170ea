import type { RecordedPayment, RecordPayment } from '../../contract/types.ts';
import { allocate, type Charge, isOverdue } from '../../terms/charge.ts';
import { applyPayment, type Plan } from '../../terms/plan.ts';
import { todayIn } from '../../terms/todayIn.ts';
import { lookAgain } from '../members/agreeToPlan.ts';
import { type Call, instantOf } from '../kit.ts';
import { newId } from '../newId.ts';
import { note, tell } from '../notes.ts';
import { ApiProblem } from '../problem.ts';
import type { Account, LedgerPayment, Records } from '../store/store.ts';

/**
 * Records money that arrived or is on its way, oldest charge first (or one charge alone), and counts what arrived towards the
 * plan that covers it. Law: recording the same reference again changes nothing, but what was on its way can arrive once.
 */
export async function recordMoney(call: Call<unknown>, records: Records, account: Account, payment: RecordPayment, onlyCharge?: Charge): Promise<RecordedPayment> {
  const earlier = await records.paymentsByReference(account.member.id, payment.reference);
  if (earlier.length > 0) return await arrive(call, records, account, payment, earlier);

  const payable = onlyCharge ? [onlyCharge] : account.charges.filter(({ currency }) => currency === payment.currency);
  if (onlyCharge && onlyCharge.currency !== payment.currency) {
    throw new ApiProblem('invalid_input', `The charge is in ${onlyCharge.currency}, the payment in ${payment.currency}. Money is never added over currencies.`, { errors: [{ pointer: '/currency', detail: onlyCharge.currency }] });
  }
  const { allocations, left } = allocate(payable, payment.amount);
  const state = payment.processing ? 'processing' : 'settled';
  await records.savePayments(
    allocations.map(({ chargeId, amount }) => ({ id: newId('lpm'), memberId: account.member.id, chargeId, amount, currency: payment.currency, state, reference: payment.reference, recordedAt: instantOf(call) })),
  );
  await creditCharges(records, payable, allocations, state === 'processing' ? { processing: 1, paid: 0 } : { processing: 0, paid: 1 });
  if (state === 'settled') await afterArrival(call, records, account, allocations);
  await note(records, call, { by: 'owner', memberId: account.member.id, action: `payment.${state}`, subject: payment.reference, details: { amount: payment.amount, currency: payment.currency, left } });
  return { allocated: allocations, left: left > 0 ? { amount: left, currency: payment.currency } : null };
}

/** What was on its way is there now. What had arrived already stays as it was. */
async function arrive(call: Call<unknown>, records: Records, account: Account, payment: RecordPayment, earlier: LedgerPayment[]): Promise<RecordedPayment> {
  const allocated = earlier.map(({ chargeId, amount }) => ({ chargeId, amount }));
  const waiting = earlier.filter(({ state }) => state === 'processing');
  if (waiting.length > 0 && !payment.processing) {
    const arrived = waiting.map(({ chargeId, amount }) => ({ chargeId, amount }));
    const charges = await Promise.all(arrived.map(({ chargeId }) => records.charge(chargeId)));
    await records.savePayments(waiting.map((one) => ({ ...one, state: 'settled' as const })));
    await creditCharges(records, charges.filter((charge) => charge !== null), arrived, { processing: -1, paid: 1 });
    await afterArrival(call, records, account, arrived);
    await note(records, call, { by: 'owner', memberId: account.member.id, action: 'payment.settled', subject: payment.reference, details: { currency: payment.currency } });
  }
  return { allocated, left: null };
}

async function creditCharges(records: Records, charges: Charge[], credits: { chargeId: string; amount: number }[], towards: { processing: -1 | 0 | 1; paid: 0 | 1 }): Promise<void> {
  const credited = charges.flatMap((charge) => {
    const credit = credits.find(({ chargeId }) => chargeId === charge.id);
    return credit ? [{ ...charge, processing: charge.processing + towards.processing * credit.amount, paid: charge.paid + towards.paid * credit.amount }] : [];
  });
  await records.saveCharges(credited);
}

/** Money that is there counts towards the plans that cover its charges, and may be the last that was in arrears. */
export async function afterArrival(call: Call<unknown>, records: Records, account: Account, arrived: { chargeId: string; amount: number }[]): Promise<void> {
  for (const plan of account.plans.filter(({ state }) => state === 'active')) {
    const amount = arrived.filter(({ chargeId }) => plan.chargeIds.includes(chargeId)).reduce((sum, one) => sum + one.amount, 0);
    if (amount > 0) await creditPlan(call, records, account, plan, amount);
  }
  await noteCleared(call, records, account);
}

async function creditPlan(call: Call<unknown>, records: Records, account: Account, plan: Plan, amount: number): Promise<void> {
  const credited = applyPayment(plan, amount, instantOf(call)).plan;
  await records.savePlan(credited);
  await lookAgain(records, credited, account.member.timeZone);
  await note(records, call, { by: 'system', memberId: plan.memberId, action: 'plan.paid', subject: plan.id, details: { amount, state: credited.state } });
  if (credited.state === 'completed') await tell(records, call, 'plan.completed', plan.memberId, { planId: plan.id });
}

/** The day on which nothing is in arrears any more, so that the member can be welcomed back once. */
async function noteCleared(call: Call<unknown>, records: Records, before: Account): Promise<void> {
  const today = todayIn(before.member.timeZone, call.now);
  const after = await records.account(before.member.id);
  const wasLate = before.charges.some((charge) => isOverdue(charge, today) || charge.processing > 0);
  const isLate = !after || after.charges.some((charge) => charge.dueOn < today && charge.paid < charge.amount);
  if (wasLate && !isLate) await records.saveMember({ ...after.member, clearedOn: today, snoozedUntil: null });
}
