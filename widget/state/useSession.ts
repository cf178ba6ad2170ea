import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { known } from './known.ts';
import type { Session } from './session.ts';

export const SessionContext = createContext<Session | null>(null);

/** The state of the widget that this component is part of. */
export function useSession(): Session {
  return known(useContext(SessionContext));
}
