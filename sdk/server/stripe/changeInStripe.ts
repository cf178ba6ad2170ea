import { UndeliverableError } from '../outbox/undeliverableError.ts';
import { askStripe } from './askStripe.ts';
import { requestOf } from './requestOf.ts';
import { isPermission, stripeFailure } from './stripeFailure.ts';

/**
 * Makes one call that changes something, and answers Stripe's name for it.
 * @param object what Stripe calls in `object` what it answers
 * @throws UndeliverableError with the permission's name where the key may not do it: trying again does not help
 */
export async function changeInStripe<T extends object>(call: string, object: string, work: Promise<T>): Promise<string> {
  const answer = await work.catch((error: unknown) => {
    const failure = stripeFailure(call, error);
    throw isPermission(error) ? new UndeliverableError(failure.message) : failure;
  });
  return requestOf(await askStripe(call, object, Promise.resolve(answer)));
}
