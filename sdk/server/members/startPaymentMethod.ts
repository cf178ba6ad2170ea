import type { Writing } from '../handler.ts';
import { beginPayment } from '../paying/beginPayment.ts';
import { confirmStep } from '../paying/confirmStep.ts';
import { isTaken } from '../paying/isTaken.ts';
import { refuseTooMany } from '../paying/refuseTooMany.ts';
import { showStep } from '../paying/showStep.ts';
import { ApiProblem } from '../problem.ts';
import { speakerFor } from '../views/speaker.ts';
import { lockedAccount } from './lockedAccount.ts';

/** Another card for all that is charged by itself. Nothing is taken by it. */
export const startPaymentMethod: Writing<'startPaymentMethod'> = {
  async write(call, records) {
    const { till } = call.kit.billing;
    if (!till) throw noCard();
    const { member, charges } = await lockedAccount(call, records);
    if (!charges.some((charge) => isTaken(call.kit, charge))) throw noCard();
    await refuseTooMany(call, records);
    const payment = await beginPayment(call, records, { amount: 0, currency: '', chargeId: null });
    const isOnPage = call.input.onPage === true || till.publishableKey === null;
    return isOnPage ? { next: 'redirect', paymentId: payment.id, url: '' } : confirmStep(speakerFor(call, member), payment, 'setup', 0);
  },

  finish: showStep,
};

function noCard(): ApiProblem {
  return new ApiProblem('not_offered', 'No card is kept here. Ask the standing for `canChangeCard` first.');
}
