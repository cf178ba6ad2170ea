import type { Writing } from '../handler.ts';
import { type Progress, takePayment } from '../paying/takePayment.ts';
import { showStep } from '../paying/showStep.ts';
import { viewPayment } from '../paying/viewPayment.ts';
import { speakerFor } from '../views/speaker.ts';
import { lockedAccount, own } from './lockedAccount.ts';

/** Goes on with a payment once the member has given a card, or has shown their bank that it is them. */
export const confirmPayment: Writing<'confirmPayment', Progress> = {
  work: takePayment,

  async write(call, records, progress) {
    const payment = own(await records.startedPayment(call.param('id')), call, 'payment');
    const { member } = await lockedAccount(call, records);
    const attempts = await records.attemptsOf(member.id);
    return viewPayment(speakerFor(call, member), payment, attempts.filter(({ paymentId }) => paymentId === payment.id), progress);
  },

  finish: showStep,
};
