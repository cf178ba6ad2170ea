import { signal } from '@preact/signals';
import { h, render } from 'preact';
import type { Connection } from './connection/connect.ts';
import { Frame } from './Frame.tsx';
import { createPresence, type Presence } from './state/presence.ts';
import { attributeNames, readSettings, type Settings } from './state/settings.ts';
import { PresenceContext } from './state/usePresence.ts';
import { createSheets, type Sheets } from './styles/createSheets.ts';
import frameCss from './styles/frame.css?inline';

export const elementName = 'goodterms-widget';

declare global {
  interface HTMLElementTagNameMap {
    'goodterms-widget': GoodtermsWidget;
  }
}

/** What the page behind must not take for its own: hotkeys, clicks outside its dialogs, focus that left its traps, scrolling where it allows none. */
const eventsToKeep = 'keydown keyup keypress mousedown pointerdown touchstart touchmove click wheel focusin'.split(' ');

// On a server there is no such class, and importing must work there too: nothing is ever made of it there.
const Base = typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

let connectTo: (settings: Settings) => Connection;
let defaults: DOMStringMap = {};

/** The elements that are on the page and have begun, also in shadow roots of the page's own. */
export const shown = new Set<GoodtermsWidget>();

/** `<goodterms-widget>`. Its attributes may change at any time; it may be moved, removed and added again. */
export class GoodtermsWidget extends Base {
  static readonly observedAttributes = attributeNames;

  readonly #settings = signal(readSettings(this, defaults));
  #root: ShadowRoot | undefined;
  #sheets: Sheets | undefined;
  #presence: Presence | undefined;
  #isRendered = false;

  connectedCallback(): void {
    this.begin();
  }

  disconnectedCallback(): void {
    // An element that is only moved is back before this runs.
    queueMicrotask(() => {
      // Ours, beside a body whose root was replaced: nobody has taken it off by itself.
      if (!this.isConnected && this.parentNode?.nodeName === 'HTML') document.documentElement?.append(this);
      if (!this.isConnected) this.#clear();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    this.#settings.value = readSettings(this, defaults);
    if (!this.#presence) return;
    if (name === 'locale') void this.#presence.refresh();
    if (name !== 'api' && name !== 'token-url') return;
    this.forget();
    this.begin();
  }

  /** Opens the letter, or what has been agreed. */
  open(): void {
    void this.#presence?.open();
  }

  /** Asks the API again, with a new token. */
  refresh(): void {
    this.begin();
    void this.#presence?.refresh(true);
  }

  /** Shows the widget if it is not shown already. */
  begin(): void {
    if (!this.isConnected || this.#isRendered) return;
    this.#root ??= this.attachShadow({ mode: 'open' });
    this.#sheets ??= this.#dress(this.#root);
    try {
      this.#presence ??= createPresence(connectTo(this.#settings.value), this.#settings, this.#sheets);
      this.#isRendered = true;
      // What a soft navigation brings takes over from our corner, once nothing is open there.
      shown.forEach((element) => element.id === elementName && element.#presence?.isOpen.subscribe((isOpen) => isOpen || element.#leave()));
      shown.add(this);
      this.#render();
    } catch {
      // Without a good address there is nobody to ask; the attribute may still come. Or the page has changed what all objects have.
      return;
    }
    addEventListener('pageshow', this.#onPageShow);
    void this.#presence.refresh();
  }

  /** Leaves the screen, and forgets who was asked about. */
  forget(): void {
    this.#clear();
    this.#presence = undefined;
  }

  #leave(): void {
    this.forget();
    this.remove();
  }

  #clear(): void {
    this.#isRendered = false;
    shown.delete(this);
    removeEventListener('pageshow', this.#onPageShow);
    this.#render();
  }

  #render(): void {
    if (!this.#root || !this.#presence) return;
    render(this.#isRendered ? h(PresenceContext.Provider, { value: this.#presence }, h(Frame, {})) : null, this.#root);
  }

  /** A page that comes back from the browser's memory may be days old. */
  readonly #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.refresh();
  };

  #dress(root: ShadowRoot): Sheets {
    for (const type of eventsToKeep) root.addEventListener(type, (event) => event.stopPropagation());
    const sheets = createSheets(root);
    sheets.addStyles(frameCss);
    return sheets;
  }
}

/**
 * Makes `<goodterms-widget>` known to the page, once for all copies of this module.
 * @param connect how elements that begin from now on reach their API
 * @param settings what holds for them where they do not say otherwise
 */
export function defineElement(connect: (settings: Settings) => Connection, settings: DOMStringMap = {}): void {
  connectTo = connect;
  defaults = settings;
  if (!customElements.get(elementName)) customElements.define(elementName, GoodtermsWidget);
}
