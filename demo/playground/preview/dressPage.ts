import type { Settings } from '../state/settings.ts';
import { styleOf } from '../writing/styleOf.ts';
import { optionsOf } from '../writing/tagOf.ts';

/** Gives an open member page the look of these settings without opening it anew, so that what is open in it stays open. */
export function dressPage(page: Document, settings: Settings): void {
  page.documentElement.dataset['theme'] = settings.theme;
  const style = page.querySelector('style:not([data-site])') ?? page.head.appendChild(page.createElement('style'));
  style.textContent = styleOf(settings);
  for (const [name, value] of Object.entries(optionsOf(settings))) {
    write(page.querySelector('script[data-api]'), name, value);
    // The element heard of its settings from the tag, once.
    if (name !== 'data-placement') write(page.querySelector('goodterms-widget'), name.slice('data-'.length), value);
  }
}

function write(element: Element | null, name: string, value: string): void {
  if (value) element?.setAttribute(name, value);
  else element?.removeAttribute(name);
}
