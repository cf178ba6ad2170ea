import type { RecordedPayment, RecordPayment } from '../../contract/types.ts';
import { allocate, type Allocation, type Charge, isOverdue } from '../../terms/charge.ts';
import { isDisputed } from '../../terms/hold.ts';
import { applyPayment, type Plan } from '../../terms/plan.ts';
import { todayIn } from '../../terms/todayIn.ts';
import { lookAgain } from '../members/lookAgain.ts';
import { type Call, instantOf } from '../kit.ts';
import { newId } from '../newId.ts';
import { note, tell } from '../notes.ts';
import { ApiProblem } from '../problem.ts';
import type { LedgerPayment } from '../store/rows.ts';
import type { Account, Records } from '../store/store.ts';

/**
 * Records money that arrived or is on its way, oldest charge first (or one charge alone), and counts what arrived towards the
 * plan that covers it. Law: recording the same reference again changes nothing, but what was on its way can arrive once.
 */
export async function recordMoney(call: Call<unknown>, records: Records, account: Account, payment: RecordPayment, onlyCharge?: Charge): Promise<RecordedPayment> {
  const earlier = await records.paymentsByReference(account.member.id, payment.reference);
  if (earlier.length > 0) return await arrive(call, records, account, payment, sameMoney(earlier, payment));

  const payable = onlyCharge ? [onlyCharge] : account.charges.filter(({ currency }) => currency === payment.currency);
  if (onlyCharge && onlyCharge.currency !== payment.currency) {
    throw new ApiProblem('invalid_input', `The charge is in ${onlyCharge.currency}, the payment in ${payment.currency}. Money is never added over currencies.`, { errors: [{ pointer: '/currency', detail: onlyCharge.currency }] });
  }
  const today = todayIn(account.member.timeZone, call.now);
  const { allocations, left } = shareOut(account, payable, payment.amount, today);
  const state = payment.processing ? 'processing' : 'settled';
  await records.savePayments(
    allocations.map(({ chargeId, amount }) => ({ id: newId('lpm'), memberId: account.member.id, chargeId, amount, currency: payment.currency, state, reference: payment.reference, recordedAt: instantOf(call), recordedOn: today, settledOn: state === 'settled' ? today : null })),
  );
  await creditCharges(records, payable, allocations, state === 'processing' ? { processing: 1, paid: 0 } : { processing: 0, paid: 1 });
  if (state === 'settled') await afterArrival(call, records, account, allocations);
  await note(records, call, { by: 'owner', memberId: account.member.id, action: `payment.${state}`, subject: payment.reference, details: { amount: payment.amount, currency: payment.currency, left } });
  return { allocated: allocations, left: left > 0 ? { amount: left, currency: payment.currency } : null };
}

/** The oldest charge first; what the member disputes gets only what is more than is owed besides. */
function shareOut(account: Account, charges: Charge[], amount: number, today: string): ReturnType<typeof allocate> {
  const isInDoubt = ({ id }: Charge): boolean => isDisputed(account.holds, id, today);
  const agreed = allocate(charges.filter((charge) => !isInDoubt(charge)), amount);
  const disputed = allocate(charges.filter(isInDoubt), agreed.left);
  return { allocations: [...agreed.allocations, ...disputed.allocations], left: disputed.left };
}

/** A reference names one payment: silently taking another under it would lose money. */
function sameMoney(earlier: LedgerPayment[], { amount, currency }: RecordPayment): LedgerPayment[] {
  const known = earlier.reduce((sum, row) => sum + row.amount, 0);
  const wrong = earlier.some((row) => row.currency !== currency) ? '/currency' : amount < known ? '/amount' : null;
  if (wrong === null) return earlier;
  throw new ApiProblem('invalid_input', 'This reference names another payment already. Give each payment a reference of its own.', { errors: [{ pointer: wrong, detail: 'differs from what was recorded' }] });
}

/** What was on its way is there now, but for what was settled elsewhere meanwhile. What had arrived already stays as it was. */
async function arrive(call: Call<unknown>, records: Records, account: Account, payment: RecordPayment, earlier: LedgerPayment[]): Promise<RecordedPayment> {
  const waiting = earlier.filter(({ state }) => state === 'processing');
  if (waiting.length > 0 && !payment.processing) {
    const found = await Promise.all(waiting.map(({ chargeId }) => records.charge(chargeId)));
    const charges = found.filter((charge) => charge !== null);
    const arrived = waiting.map(({ chargeId, amount }) => ({ chargeId, amount: Math.min(amount, charges.find(({ id }) => id === chargeId)?.processing ?? 0) }));
    const settledOn = todayIn(account.member.timeZone, call.now);
    await records.savePayments(waiting.map((one) => ({ ...one, state: 'settled' as const, settledOn })));
    await creditCharges(records, charges, arrived, { processing: -1, paid: 1 });
    await afterArrival(call, records, account, arrived);
    await note(records, call, { by: 'owner', memberId: account.member.id, action: 'payment.settled', subject: payment.reference, details: { currency: payment.currency } });
  }
  const left = payment.amount - earlier.reduce((sum, { amount }) => sum + amount, 0);
  return { allocated: earlier.map(({ chargeId, amount }) => ({ chargeId, amount })), left: left > 0 ? { amount: left, currency: payment.currency } : null };
}

async function creditCharges(records: Records, charges: Charge[], credits: { chargeId: string; amount: number }[], towards: { processing: -1 | 0 | 1; paid: 0 | 1 }): Promise<void> {
  const credited = charges.flatMap((charge) => {
    const credit = credits.find(({ chargeId }) => chargeId === charge.id);
    return credit ? [{ ...charge, processing: charge.processing + towards.processing * credit.amount, paid: charge.paid + towards.paid * credit.amount }] : [];
  });
  await records.saveCharges(credited);
}

/** Money that is there counts towards the plan that covers its charge, also when a person has taken that plan over, and may be the last that was in arrears. */
export async function afterArrival(call: { now: Date }, records: Records, account: Account, arrived: Allocation[]): Promise<void> {
  const taking = account.plans.filter(({ state }) => state === 'active' || state === 'needs_conversation');
  const planOf = (chargeId: string): Plan | undefined => taking.find(({ chargeIds }) => chargeIds.includes(chargeId)); // the newest
  for (const plan of taking) {
    const money = arrived.filter(({ chargeId, amount }) => amount > 0 && planOf(chargeId) === plan);
    if (money.length > 0) await creditPlan(call, records, account, plan, money);
  }
  await noteCleared(call, records, account);
}

async function creditPlan(call: { now: Date }, records: Records, account: Account, plan: Plan, money: Allocation[]): Promise<void> {
  const credited = money.reduce((before, { amount, chargeId }) => applyPayment(before, amount, instantOf(call), chargeId).plan, plan);
  const amount = money.reduce((sum, one) => sum + one.amount, 0);
  await records.savePlan(credited);
  await lookAgain(records, credited, account.member.timeZone);
  await note(records, call, { by: 'system', memberId: plan.memberId, action: 'plan.paid', subject: plan.id, details: { amount, state: credited.state } });
  if (credited.state === 'completed') await tell(records, call, 'plan.completed', plan.memberId, { planId: plan.id });
}

/** The day on which nothing is in arrears any more, so that the member can be welcomed back once. */
async function noteCleared(call: { now: Date }, records: Records, before: Account): Promise<void> {
  const today = todayIn(before.member.timeZone, call.now);
  const after = await records.account(before.member.id);
  const wasLate = before.charges.some((charge) => isOverdue(charge, today) || charge.processing > 0);
  const isLate = !after || after.charges.some((charge) => charge.dueOn < today && charge.paid < charge.amount);
  if (wasLate && !isLate) await records.saveMember({ ...after.member, clearedOn: today, snoozedUntil: null });
}
