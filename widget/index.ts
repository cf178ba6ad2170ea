import { connect } from './connection/connect.ts';
import { defineElement, elementName, GoodtermsWidget } from './element.ts';
import type { Settings } from './state/settings.ts';

export { GoodtermsWidget };

/** What a mounted widget is told; the same as the element's attributes. */
export interface MountOptions extends Partial<Settings> {
  /** Where the API lives, without `/v1`: `https://api.example.org`. */
  api: string;
}

/** A mounted widget. */
export interface Mounted {
  /** Changes some of the options; the others stay. */
  update(options: Partial<MountOptions>): void;
  /** Takes the widget off the page. Nothing of it is left behind. */
  unmount(): void;
}

/** Makes `<goodterms-widget>` known to the page. Importing this module does nothing by itself, also on a server. */
export function defineGoodterms(): void {
  if (!customElements.get(elementName)) defineElement((settings) => connect(settings));
}

/**
 * Puts a widget into an element of yours.
 * @example
 * const mounted = mount(document.body, { api: 'https://api.example.org', tokenUrl: '/goodterms-token' });
 * mounted.update({ theme: 'dark' });
 * mounted.unmount();
 */
export function mount(target: Element, options: MountOptions): Mounted {
  defineGoodterms();
  const element = document.createElement('goodterms-widget');
  const update = (changes: Partial<MountOptions>) => {
    for (const [name, value] of Object.entries(changes)) {
      element.setAttribute(name === 'tokenUrl' ? 'token-url' : name, value);
    }
  };
  update(options);
  target.append(element);
  return { update, unmount: () => element.remove() };
}
