import type { FullStanding } from '../../sdk/contract/types.ts';
import { known } from './known.ts';
import { usePresence } from './usePresence.ts';

/** How things stand, inside a screen: screens are only shown when there is something to say. */
export function useStanding(): FullStanding {
  return known(usePresence().standing.value);
}
