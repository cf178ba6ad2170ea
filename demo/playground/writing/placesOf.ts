import { type Place, readEndpoint, readPlace } from '../../../sdk/cli/readPlace.ts';
import { first, type Settings } from '../state/settings.ts';

/** The addresses of the settings. */
export interface Places {
  api: Place;
  /** Undefined where the site's own session speaks for the member. */
  token: Place | undefined;
  files: Place;
}

/** Reads the addresses. Settings come through their readers, so that each can be read. */
export function placesOf({ api, tokenUrl, files }: Settings): Places {
  const apiPlace = readPlace(api) ?? { address: first.api, source: first.api };
  return { api: apiPlace, token: readEndpoint(tokenUrl), files: readPlace(files) ?? apiPlace };
}
