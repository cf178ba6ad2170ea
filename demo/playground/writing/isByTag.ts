import type { Settings } from '../state/settings.ts';

/** Whether the tag brings the widget. It alone shows an element of the owner's own. */
export function isByTag({ site, placement }: Settings): boolean {
  return site === 'page' || placement === 'own';
}
