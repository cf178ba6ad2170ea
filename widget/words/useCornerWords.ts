import { known } from '../state/known.ts';
import { usePresence } from '../state/usePresence.ts';
import type { CornerWords } from './loadWords.ts';

/** The words of what waits on the page, in the language of the moment. */
export function useCornerWords(): CornerWords {
  return known(usePresence().cornerWords.value);
}
