import { known } from '../state/known.ts';
import { useSession } from '../state/useSession.ts';
import type { PartsWords } from './en/parts.ts';

/** The words of the shared parts. */
export function usePartsWords(): PartsWords {
  return known(useSession().catalogue.value).parts;
}
