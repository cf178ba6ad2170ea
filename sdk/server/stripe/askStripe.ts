import type { Stripe } from 'stripe';
import { BooksUnavailableError } from '../billing/booksUnavailableError.ts';
import { isMissing, stripeFailure } from './stripeFailure.ts';

/** Far more than anybody has: a list that does not end is not Stripe's. Pages of 100. */
const mostPages = 50;

/**
 * Makes one call. The package takes any JSON without `error` for a success, whatever the status, so that what comes is looked at here.
 * @param object what Stripe calls it in `object`
 */
export async function askStripe<T extends object>(call: string, object: string, work: Promise<T>): Promise<T> {
  return asked(call, object, await work.catch((error: unknown) => Promise.reject(stripeFailure(call, error))));
}

/** As `askStripe`; null where there is no such thing. */
export async function askStripeFor<T extends object>(call: string, object: string, work: Promise<T>): Promise<T | null> {
  const answer = await work.catch((error: unknown) => (isMissing(error) ? null : Promise.reject(stripeFailure(call, error))));
  return answer && asked(call, object, answer);
}

/** All of a list, page by page. @param object of each of its items */
export async function allOf<T extends { id: string }>(call: string, object: string, page: (place: Stripe.PaginationParams) => Promise<Stripe.ApiList<T>>): Promise<T[]> {
  const found: T[] = [];
  for (let pages = 0; pages < mostPages; pages += 1) {
    const last = found.at(-1)?.id;
    const { data, has_more: hasMore } = await pageOf(call, object, page({ limit: 100, ...(last !== undefined && { starting_after: last }) }));
    found.push(...data);
    if (!hasMore || data.length === 0) return found;
  }
  throw new BooksUnavailableError(`Stripe, ${call}: the list does not end.`);
}

/** One page of a list or of what was found. */
export async function pageOf<P extends { data: object[] }>(call: string, object: string, page: Promise<P>): Promise<P> {
  const answer = await page.catch((error: unknown) => Promise.reject(stripeFailure(call, error)));
  if (!Array.isArray(answer.data)) throw strange(call);
  for (const item of answer.data) asked(call, object, item);
  return answer;
}

function asked<T extends object>(call: string, object: string, answer: T): T {
  const { object: name, id } = answer as { object?: unknown; id?: unknown }; // every object of Stripe's has them; whether it is one is the question
  if (name !== object || typeof id !== 'string') throw strange(call);
  return answer;
}

function strange(call: string): BooksUnavailableError {
  return new BooksUnavailableError(`Stripe, ${call}: what answered is not Stripe. Look for a proxy between this machine and api.stripe.com.`);
}
