import { known } from '../state/known.ts';
import { useSession } from '../state/useSession.ts';
import type { LetterWords } from './en/letter.ts';

/** The words of the letter and of what is around every screen, in the language of the moment. */
export function useFrameWords(): LetterWords {
  return known(useSession().catalogue.value).letter;
}
