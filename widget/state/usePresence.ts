import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { known } from './known.ts';
import type { Presence } from './presence.ts';

export const PresenceContext = createContext<Presence | null>(null);

/** What the widget knows that this component is part of, also while nothing is open. */
export function usePresence(): Presence {
  return known(useContext(PresenceContext));
}
