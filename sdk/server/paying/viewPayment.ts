import type { PaymentDone, PaymentStep } from '../../contract/types.ts';
import { ApiProblem } from '../problem.ts';
import type { Attempt, StartedPayment } from '../store/rows.ts';
import type { Speaker } from '../views/speaker.ts';
import { confirmStep } from './confirmStep.ts';
import { type Progress, settledBy } from './takePayment.ts';

/** What comes next in a payment, or how it went. @param attempts those of this payment */
export function viewPayment(speaker: Speaker, payment: StartedPayment, attempts: Attempt[], progress: Progress): PaymentStep {
  const { id, currency } = payment;
  if (progress === 'card_awaited') return confirmStep(speaker, payment, 'setup', payment.amount);
  const settled = settledBy(attempts);
  const states = new Set(attempts.map(({ state }) => state));
  if (states.has('started')) throw new ApiProblem('unavailable', 'Another call is taking this payment at this moment. Try again with the same idempotency key.');
  if (states.has('needs_member')) return confirmStep(speaker, payment, 'payment', payment.amount - settled);
  const taken = attempts.filter(({ state }) => state === 'paid' || state === 'processing').reduce((sum, { amount }) => sum + amount, 0);
  const money = (amount: number) => (amount > 0 ? speaker.money(amount, currency) : null);
  const isLeft = states.has('declined') || states.has('refused'); // what was asked for may have become less meanwhile
  return { next: 'done', paymentId: id, state: stateOf(states, taken), taken: money(taken), left: money(isLeft ? payment.amount - settled : 0) };
}

function stateOf(states: ReadonlySet<Attempt['state']>, taken: number): PaymentDone['state'] {
  if (states.has('declined') || states.has('refused')) return 'declined';
  if (states.has('processing')) return 'processing';
  return taken > 0 ? 'paid' : 'saved';
}
