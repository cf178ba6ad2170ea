import type { Page } from '../contract/types.ts';
import type { Call } from './call.ts';
import type { Core } from './core.ts';
import type { CallOptions } from './options.ts';
import { toSearch } from './toSearch.ts';

/** What every list takes. */
export interface PageQuery {
  /** The most items of one page. Default: the API's. */
  limit?: number | undefined;
  /** `nextCursor` of the page before. Default: from the start. */
  cursor?: string | undefined;
}

/** A list: await it for the first page, or `for await` over the items of all pages. */
export interface Pages<Item> extends Call<Page<Item>>, AsyncIterable<Item> {}

/** Reads a list. The first page is asked for at once, each further one when the loop comes to it. */
export function pages<Item>(core: Core, path: string, query?: PageQuery, options?: CallOptions): Pages<Item> {
  const read = (from?: PageQuery): Call<Page<Item>> => core('GET', path, options, undefined, toSearch(from));
  const first = read(query);
  return Object.assign(first, {
    async *[Symbol.asyncIterator]() {
      let page = await first;
      yield* page.items;
      while (page.nextCursor) {
        page = await read({ ...query, cursor: page.nextCursor });
        yield* page.items;
      }
    },
  });
}
