import type { Signal } from '@preact/signals';
import { draftOf } from './drafts.ts';
import { useSession } from './useSession.ts';

/**
 * What is being typed or chosen on a screen: a signal that outlives the screen, so that going back, closing or a failure
 * loses nothing. It is kept in memory only, and forgotten when a write of its screen has worked; which step a screen is
 * at belongs in `useState`.
 * @param key names it on its screen, for example `count`; add the currency where there may be two
 */
export function useDraft<Value>(key: string, initial: Value): Signal<Value> {
  return draftOf(useSession(), key, initial);
}
