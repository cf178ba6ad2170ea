import type { Stripe } from 'stripe';
import { patiently } from './patiently.ts';
import { StripeTrouble } from './stripeTrouble.ts';

/** What every list takes. */
interface Place {
  limit: number;
  starting_after?: string;
}

/**
 * Everything in a list, page by page of 100, one request at a time.
 * @param onPage called after each page with how many there were so far
 * @throws StripeTrouble; also when an answer is no list, or a list without an end
 */
export async function* readPages<T extends { id: string }>(list: (place: Place) => Promise<Stripe.ApiList<T>>, onPage: (soFar: number) => void = () => {}): AsyncGenerator<T> {
  let last: string | undefined;
  let soFar = 0;
  for (;;) {
    const from = last;
    const page = await patiently(() => list({ limit: 100, ...(from !== undefined && { starting_after: from }) }));
    // The package takes whatever JSON has no `error` in it for an answer, also that of a machine in between.
    if (page.object !== 'list' || !Array.isArray(page.data)) throw new StripeTrouble(new TypeError('not a list'));
    yield* page.data;
    soFar += page.data.length;
    onPage(soFar);
    last = page.data.at(-1)?.id;
    if (!page.has_more) return;
    if (last === undefined || last === from) throw new StripeTrouble(new TypeError('a list without an end'));
  }
}
