import type { FullStanding, Standing } from '../sdk/contract/types.ts';
import { connect, type Connection } from './connection/connect.ts';
import { settled } from './connection/settled.ts';
import type { Widget } from './start.ts';

/** The one global name of the script tag. Nothing here throws, and nothing is logged. */
export interface GoodtermsGlobal {
  /** Opens the letter, or what has been agreed. Does nothing for a member with whom all is well. */
  open(): void;
  /** Asks the API again, for example after another person signed in on the same page. */
  refresh(): void;
  /** Takes everything off the page. `refresh()` brings it back. */
  remove(): void;
}

declare global {
  interface Window {
    goodterms?: GoodtermsGlobal;
  }
}

let connection: Connection | undefined;
let standing: Standing | undefined;
let widget: Widget | undefined;
let removals = 0;

/** Runs one step after the other; whatever fails stays in here, because a guest does not shout. */
async function quietly(step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch {
    // Nothing of ours is worth the host's attention.
  }
}

function settings(): DOMStringMap {
  // `document.currentScript` is null in a module, and `import.meta.url` is another address than the tag's after a redirect.
  return document.querySelector<HTMLScriptElement>('script[type=module][data-api]')?.dataset ?? {};
}

async function ask(): Promise<void> {
  standing = undefined;
  const { api, tokenUrl, locale } = settings();
  if (!api) return;
  const before = removals;
  connection = connect(api, tokenUrl);
  standing = await connection.standing(locale);
  if (before !== removals || !isFull(standing)) return;
  document.addEventListener('click', openOnClick);
  if (standing.surface !== 'none') await load();
}

async function load(): Promise<Widget | undefined> {
  if (connection) widget = (await import('./start.ts')).start(connect, connection, standing, settings());
  return widget;
}

async function open(): Promise<void> {
  if (!standing) await quietly(ask);
  // When the API could not be reached, the screens say so: the member asked.
  if (!standing || isFull(standing)) (widget ?? (await load()))?.open();
}

function isFull(answer: Standing): answer is FullStanding {
  return 'surface' in answer;
}

function openOnClick(event: Event): void {
  if (!(event.target instanceof Element && event.target.closest('[data-goodterms-open]'))) return;
  event.preventDefault();
  void quietly(open);
}

// An element with this id would be a global of the same name, but not one with our functions.
if (typeof window.goodterms?.refresh !== 'function') {
  window.goodterms = {
    open: () => void quietly(open),
    refresh: () => void quietly(async () => (widget ? widget.refresh() : ask())),
    remove() {
      removals += 1;
      document.removeEventListener('click', openOnClick);
      widget?.remove();
      widget = undefined;
    },
  };
  void quietly(async () => {
    await settled();
    if (!standing && !removals) await ask();
  });
}
