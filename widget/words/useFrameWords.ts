import { known } from '../state/known.ts';
import { useSession } from '../state/useSession.ts';
import type { Words } from './loadWords.ts';

/** The words of the frame and the letter, in the language of the moment. */
export function useFrameWords(): Words {
  return known(useSession().words.value);
}
