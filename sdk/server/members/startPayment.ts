import type { PaymentStep, StartPayment } from '../../contract/types.ts';
import type { Charge } from '../../terms/charge.ts';
import type { Writing } from '../handler.ts';
import type { Call } from '../kit.ts';
import { onOwnersPage } from '../paying/onOwnersPage.ts';
import { isTaken } from '../paying/isTaken.ts';
import { payableCharges } from '../paying/payableCharges.ts';
import { showStep } from '../paying/showStep.ts';
import { startTaking } from '../paying/startTaking.ts';
import { ApiProblem } from '../problem.ts';
import type { Account, Records } from '../store/store.ts';
import { moveRules, promiseLimits } from '../views/limits.ts';
import { speakerFor, type Speaker } from '../views/speaker.ts';
import { viewPlan } from '../views/viewPlan.ts';
import { agree } from './agreeToPlan.ts';
import { lockedAccount } from './lockedAccount.ts';
import { workOutPlan } from './quotePlan.ts';
import { bringUpToDate, requireUpToDate } from './upToDate.ts';

/**
 * Now, by the provider that keeps the charges or else on the owner's payment page; or on a later day, as a promise that is
 * kept like a plan of one.
 */
export const startPayment: Writing<'startPayment'> = {
  prepare: bringUpToDate,

  async write(call, records) {
    await requireUpToDate(call, records);
    const account = await lockedAccount(call, records);
    const speaker = speakerFor(call, account.member);
    const { payOn } = call.input;
    return payOn === undefined ? await payNow(call, records, account, speaker) : await promise(call, records, account, speaker, payOn);
  },

  finish: showStep,
};

async function payNow(call: Call<StartPayment>, records: Records, account: Account, speaker: Speaker): Promise<PaymentStep> {
  const { till } = call.kit.billing;
  const charges = chargesAskedFor(call.input, account, speaker);
  const taken = charges.filter((charge) => isTaken(call.kit, charge));
  return till && taken.length > 0 ? await startTaking(call, records, speaker, till, taken) : await onOwnersPage(call, records, charges);
}

/** All that can be paid in the currency, or the one charge of it that is named. */
function chargesAskedFor({ currency, chargeId, amount }: StartPayment, account: Account, { today }: Speaker): Charge[] {
  const payable = payableCharges(account, today, currency);
  if (payable.length === 0) throw new ApiProblem('not_offered', `Nothing is owed in ${currency} now. Ask for the standing again.`);
  if (chargeId === undefined) return payable;
  if (amount !== undefined) throw notTogether('/amount', 'One charge is paid whole. Leave `amount` out, or `chargeId`.', 'not together with chargeId');
  const named = payable.filter(({ id }) => id === chargeId);
  if (named.length === 0) throw new ApiProblem('not_offered', `That charge cannot be paid in ${currency} now. Ask for the standing again and take an id from its arrears.`);
  return named;
}

function notTogether(pointer: string, detail: string, short: string): ApiProblem {
  return new ApiProblem('terms_not_possible', detail, { errors: [{ pointer, detail: short }] });
}

async function promise(call: Call<StartPayment>, records: Records, account: Account, speaker: Speaker, payOn: string): Promise<PaymentStep> {
  const { currency, amount, chargeId } = call.input;
  const isAll = amount === undefined && chargeId === undefined;
  if (!isAll) throw notTogether(amount === undefined ? '/chargeId' : '/amount', 'A promise is about all that is open in one currency. Leave `amount` and `chargeId` out, or make a plan.', 'not together with payOn');
  if (account.plans.some((plan) => plan.state === 'active' && plan.currency === currency)) {
    throw new ApiProblem('arrangement_exists', `Something is agreed in ${currency} already. Read it from the standing.`);
  }
  const terms = { currency, count: 1, frequency: 'monthly' as const, firstDueOn: payOn };
  const worked = await workOutPlan(call.kit, speaker, account, terms, promiseLimits(speaker.playbook, speaker.today));
  const plan = await agree(call, records, account, speaker, worked);
  return { next: 'none', arrangement: viewPlan(speaker, plan, moveRules(speaker.playbook, speaker.today)) };
}
