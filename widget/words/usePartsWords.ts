import { known } from '../state/known.ts';
import { useSession } from '../state/useSession.ts';
import type { PartsWords } from './en/parts.ts';

/** The words of the shared parts. They come along with whichever screen is loaded first. */
export function usePartsWords(): PartsWords {
  return known(useSession().partsWords.value);
}
