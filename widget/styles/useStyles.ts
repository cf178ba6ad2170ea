import { useSession } from '../state/useSession.ts';

/** Brings the style sheet of a part that is not on every screen. */
export function useStyles(css: string): void {
  useSession().addStyles(css);
}
