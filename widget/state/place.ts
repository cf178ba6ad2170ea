import type { ScreenName } from '../screens/registry.ts';

/** A screen, and what it is about where there may be several. */
export interface Place {
  name: 'letter' | ScreenName;
  /** The currency of an offer; the id of an arrangement or a charge. */
  about?: string | undefined;
}
