import { policyFor } from '../../../sdk/cli/policyFor.ts';
import { isByTag } from './isByTag.ts';
import { placesOf } from './placesOf.ts';
import type { Settings } from '../state/settings.ts';

/** What the page's Content Security Policy needs for these addresses, a directive a line. */
export function policyOf(settings: Settings): string {
  const { api, token, files } = placesOf(settings);
  // What npm brings is a part of the site's own scripts.
  const places = { api: api.source, token: token?.source ?? '', files: isByTag(settings) ? files.source : "'self'" };
  return policyFor(places, settings.hasCards).replaceAll('; ', ';\n');
}
