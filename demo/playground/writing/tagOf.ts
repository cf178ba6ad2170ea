import { type Release, writeTag } from '../../../sdk/cli/writeTag.ts';
import type { Settings } from '../state/settings.ts';
import { placesOf } from './placesOf.ts';

/** The script tag for these settings. @param release the build that a pinned tag names */
export function tagOf(settings: Settings, release: Release): string {
  const { api, token, files } = placesOf(settings);
  return writeTag({
    api: api.address,
    files: files.address,
    ...(token && { tokenUrl: token.address }),
    ...(settings.isPinned && { release }),
    options: optionsOf(settings),
  });
}

/** What the tag says of the widget; empty where it is as ours is. */
export function optionsOf({ locale, theme, accent, density, placement }: Settings): Record<`data-${string}`, string> {
  return {
    'data-locale': locale,
    'data-theme': theme === 'auto' ? '' : theme,
    'data-accent': accent,
    'data-density': density === 'compact' ? density : '',
    'data-placement': placement === 'own' ? 'none' : '',
  };
}
