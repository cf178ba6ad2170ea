import type { Writing } from '../handler.ts';
import { ApiProblem } from '../problem.ts';

export const startPaymentMethod: Writing<'startPaymentMethod'> = {
  async write() {
    throw new ApiProblem('not_offered', 'No card is kept here. Ask the standing for `canChangeCard` first.');
  },
};
