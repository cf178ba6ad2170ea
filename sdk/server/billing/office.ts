import type { OutboxMessage } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import type { Bookkeeper } from './bookkeeper.ts';

/** What the jobs of the books work with. */
export interface Office {
  store: Store;
  keeper: Bookkeeper;
  now: Date;
}

/** A text of a job's message; null where there is none. */
export function textIn({ payload }: OutboxMessage, name: string): string | null {
  const value = payload[name];
  return typeof value === 'string' ? value : null;
}
