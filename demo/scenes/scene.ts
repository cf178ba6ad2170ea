import type { FullStanding } from '../../sdk/contract/types.ts';
import type { SceneId } from './cast.ts';
import type { Director } from './director.ts';

/** How one member came to where they stand. It is played through the API's own routes, with the clock put back. */
export interface Scene {
  id: SceneId;
  /** What the API says of the member afterwards; no `surface` where there is nothing to say. */
  promises: { status: FullStanding['status']; surface?: FullStanding['surface'] };
  play(director: Director): Promise<void>;
}
