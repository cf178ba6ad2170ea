import { known } from '../state/known.ts';
import { useSession } from '../state/useSession.ts';
import type { CardWords } from './en/card.ts';

/** The words of the payment step. */
export function useCardWords(): CardWords {
  return known(useSession().catalogue.value).card;
}
