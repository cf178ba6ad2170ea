import { isByTag } from './isByTag.ts';
import type { Settings } from '../state/settings.ts';

/** What stands in the page itself; empty where the corner is used. */
export function elementOf(settings: Settings): string {
  if (settings.placement === 'corner') return '';
  if (settings.placement === 'own') return ownElement;
  return isByTag(settings) ? '<goodterms-widget></goodterms-widget>' : '<div id="goodterms"></div>';
}

/** The owner writes their own words in here; these say nothing of money to who looks over a shoulder. */
const ownElement = `<div data-goodterms-show hidden>
  <p>There is a note for you. <a href="/contact" data-goodterms-open>Read it</a></p>
</div>`;
