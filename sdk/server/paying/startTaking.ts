import type { PaymentStep, StartPayment } from '../../contract/types.ts';
import { type Charge, owedOn } from '../../terms/charge.ts';
import { minimumOf, stepOf } from '../../terms/money.ts';
import type { Till } from '../billing/till.ts';
import type { Call } from '../kit.ts';
import { ApiProblem } from '../problem.ts';
import type { Records } from '../store/store.ts';
import type { Speaker } from '../views/speaker.ts';
import { beginPayment } from './beginPayment.ts';
import { confirmStep } from './confirmStep.ts';
import { refuseTooMany } from './refuseTooMany.ts';

/**
 * Begins a payment through the provider: by a card that is given here, or on a page of the provider's, which pays one charge.
 * @param charges what it is about, the oldest first; none is empty of what is owed
 */
export async function startTaking(call: Call<StartPayment>, records: Records, speaker: Speaker, till: Till, charges: Charge[]): Promise<PaymentStep> {
  await refuseTooMany(call, records);
  const isOnPage = call.input.onPage === true || till.publishableKey === null;
  const amount = amountOf(charges, call.input, isOnPage);
  const newest = charges.at(-1);
  const about = isOnPage && newest ? { chargeId: newest.id, amount: owedOn(newest) } : { chargeId: call.input.chargeId ?? null, amount };
  const payment = await beginPayment(call, records, { currency: call.input.currency, ...about });
  return isOnPage ? { next: 'redirect', paymentId: payment.id, url: '' } : confirmStep(speaker, payment, 'setup', amount);
}

/** All of it; or a part, where that can be taken and what is left can be taken later. Integer minor units. */
function amountOf(charges: Charge[], { currency, amount }: StartPayment, isOnPage: boolean): number {
  const total = charges.reduce((sum, charge) => sum + owedOn(charge), 0);
  if (amount === undefined || amount === total) return total;
  if (isOnPage || charges.some(({ wholeOnly }) => wholeOnly)) {
    throw notPossible('What is open is paid whole here. Leave `amount` out, or name one charge with `chargeId`.', 'all of it, or leave it out');
  }
  const least = minimumOf(currency);
  const most = total - least;
  if (amount >= least && amount <= most && amount % stepOf(currency) === 0) return amount;
  throw notPossible(`The amount has to be ${total} minor units of ${currency}, or lie between ${least} and ${most} in steps of ${stepOf(currency)}, so that the rest can be paid as well.`, `${total}, or between ${least} and ${most}`);
}

function notPossible(detail: string, short: string): ApiProblem {
  return new ApiProblem('terms_not_possible', detail, { errors: [{ pointer: '/amount', detail: short }] });
}
