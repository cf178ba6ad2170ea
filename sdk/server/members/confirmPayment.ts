import type { Writing } from '../handler.ts';
import { ApiProblem } from '../problem.ts';
import { own } from './lockedAccount.ts';

export const confirmPayment: Writing<'confirmPayment'> = {
  async write(call, records) {
    own(await records.startedPayment(call.param('id')), call, 'payment');
    throw new ApiProblem('not_offered', 'This payment is made on the owner\'s payment page: there is nothing to confirm here.');
  },
};
