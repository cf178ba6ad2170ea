import { owedOn } from '../../terms/charge.ts';
import { minimumOf } from '../../terms/money.ts';
import type { Writing } from '../handler.ts';
import { type Call, instantOf } from '../kit.ts';
import { newId } from '../newId.ts';
import { note } from '../notes.ts';
import { ApiProblem } from '../problem.ts';
import type { Account, Records } from '../store/store.ts';
import type { PaymentStep, StartPayment } from '../../contract/types.ts';
import { moveRules, promiseLimits } from '../views/limits.ts';
import { speakerFor, type Speaker } from '../views/speaker.ts';
import { viewPlan } from '../views/viewPlan.ts';
import { standingOfAccount } from './standingOfAccount.ts';
import { agree } from './agreeToPlan.ts';
import { lockedAccount } from './lockedAccount.ts';
import { workOutPlan } from './quotePlan.ts';
import { bringUpToDate, requireUpToDate } from './upToDate.ts';

/** Now, on the owner's payment page; or on a later day, as a promise that is kept like a plan of one. */
export const startPayment: Writing<'startPayment'> = {
  prepare: bringUpToDate,
  async write(call, records) {
    await requireUpToDate(call, records);
    const account = await lockedAccount(call, records);
    const speaker = speakerFor(call, account.member);
    const { payOn } = call.input;
    return payOn === undefined ? await payNow(call, records, account, speaker) : await promise(call, records, account, speaker, payOn);
  },
};

async function payNow(call: Call<StartPayment>, records: Records, account: Account, speaker: Speaker): Promise<PaymentStep> {
  const { billing, playbook } = call.kit;
  const { currency } = call.input;
  if (!billing.canPayNow(playbook)) throw new ApiProblem('not_offered', 'The owner has no payment page. Offer a promise, a plan or a conversation.');
  const amount = payableAmount(account, speaker, call.input);
  const payment = { id: newId('pay'), memberId: account.member.id, amount, currency, chargeId: null, providerId: '', startedAt: instantOf(call) };
  await records.addStartedPayment(payment);
  await note(records, call, { by: 'member', memberId: account.member.id, action: 'payment.started', subject: payment.id, details: { amount, currency } });
  return { next: 'redirect', paymentId: payment.id, url: billing.paymentPage(playbook, { reference: payment.id, money: { amount, currency } }) };
}

/** All that is open or agreed in the currency, or the part that was asked for. Never more than is owed. */
function payableAmount(account: Account, speaker: Speaker, { currency, amount }: StartPayment): number {
  const { open, plans } = standingOfAccount(account, speaker.today);
  const covered = new Set(plans.filter(({ state }) => state === 'active').flatMap(({ chargeIds }) => chargeIds));
  const payable = account.charges.filter((charge) => charge.currency === currency && (covered.has(charge.id) || open.includes(charge)));
  const total = payable.reduce((sum, charge) => sum + owedOn(charge), 0);
  if (total === 0) throw new ApiProblem('not_offered', `Nothing is owed in ${currency} now. Ask for the standing again.`);
  const least = Math.min(total, minimumOf(currency));
  if (amount !== undefined && (amount > total || amount < least)) {
    throw new ApiProblem('terms_not_possible', `The amount has to lie between ${least} and ${total} minor units of ${currency}.`, { errors: [{ pointer: '/amount', detail: `between ${least} and ${total}` }] });
  }
  return amount ?? total;
}

async function promise(call: Call<StartPayment>, records: Records, account: Account, speaker: Speaker, payOn: string): Promise<PaymentStep> {
  const { currency, amount } = call.input;
  if (amount !== undefined) {
    throw new ApiProblem('terms_not_possible', 'A promise is about all that is open in one currency. Leave `amount` out, or make a plan.', { errors: [{ pointer: '/amount', detail: 'not together with payOn' }] });
  }
  if (account.plans.some((plan) => plan.state === 'active' && plan.currency === currency)) {
    throw new ApiProblem('arrangement_exists', `Something is agreed in ${currency} already. Read it from the standing.`);
  }
  const terms = { currency, count: 1, frequency: 'monthly' as const, firstDueOn: payOn };
  const worked = await workOutPlan(call.kit, speaker, account, terms, promiseLimits(speaker.playbook, speaker.today));
  const plan = await agree(call, records, account, speaker, worked);
  return { next: 'none', arrangement: viewPlan(speaker, plan, moveRules(speaker.playbook, speaker.today)) };
}
