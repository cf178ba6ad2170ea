import { useState } from 'preact/hooks';
import type { CallOptions, Client, PageQuery } from '../../../sdk/client/index.ts';
import type { Page } from '../../../sdk/contract/types.ts';
import { type Reading, useReading } from './useReading.ts';

const onePage = 50;

export interface PagesRead<Item> extends Pick<Reading<Item[]>, 'output' | 'trouble' | 'again'> {
  /** Reads one page more; null when there is none. */
  more: (() => void) | null;
}

/** Reads a list a page at a time. */
export function usePages<Item>(read: (client: Client, query: PageQuery, options: CallOptions) => PromiseLike<Page<Item>>): PagesRead<Item> {
  const [count, setCount] = useState(1);
  const reading = useReading(
    async (client, options) => {
      // From the start each time: a list that changed meanwhile would otherwise leave something out or show it twice.
      const items: Item[] = [];
      let cursor: string | null = null;
      for (let page = 0; page < count; page += 1) {
        const next: Page<Item> = await read(client, { limit: onePage, ...(cursor !== null && { cursor }) }, options);
        items.push(...next.items);
        cursor = next.nextCursor;
        if (cursor === null) break;
      }
      return { items, hasMore: cursor !== null };
    },
    '',
    count,
  );
  return {
    output: reading.output && reading.output.items,
    trouble: reading.trouble,
    again: reading.again,
    more: reading.output?.hasMore ? () => setCount(count + 1) : null,
  };
}
