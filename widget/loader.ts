import type { Standing } from '../sdk/contract/types.ts';
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
  /**
   * Shows in plain words what is wrong with how this page is set up. `?goodterms-doctor` in the page's address does so too.
   * Rejects where its own file cannot be loaded: whoever calls it in the console reads there which.
   */
  doctor(): Promise<void>;
}

declare global {
  interface Window {
    goodterms?: GoodtermsGlobal;
  }
}

let connection: Connection | undefined;
let standing: Standing | undefined;
let widget: Widget | undefined;
let asking: Promise<void> | undefined;
let tag: DOMStringMap = {};
/** Ends with `remove()`, and with it all that waits or listens. */
let stay = new AbortController();

/** Runs one step after the other; whatever fails stays in here, because a guest does not shout. */
async function quietly(step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch {
    // Nothing of ours is worth the host's attention.
  }
}

/** What the tag says now, or said before an optimiser took it away. */
function settings(): DOMStringMap {
  // `document.currentScript` is null in a module, and `import.meta.url` is another address than the tag's after a redirect.
  const found = document.querySelector<HTMLElement>('script[data-goodterms]') ?? document.querySelector<HTMLElement>('script[type=module][data-api]');
  return (tag = found?.dataset ?? tag);
}

async function ask(): Promise<void> {
  standing = undefined;
  const { api, locale } = settings();
  if (!api) return;
  const { signal } = stay;
  connection = connect(tag as typeof tag & { api: string }); // the one whose `api` was looked at; its token address may change
  standing = await connection.standing(locale);
  if (signal.aborted || !('surface' in standing)) return;
  document.addEventListener('click', openOnClick, { signal });
  if (standing.surface !== 'none') await load();
}

/** A press that comes before the answer waits for it, and asks for no second. */
function askOnce(): Promise<void> {
  return (asking ??= quietly(ask).finally(() => (asking = undefined)));
}

async function load(): Promise<Widget | undefined> {
  const asked = stay;
  const { start } = await (tag['placement'] !== 'none' ? import('./start.ts') : import('./reveal.ts'));
  // Who was asked about may have signed out meanwhile.
  if (connection && asked === stay) widget ??= start(connect, connection, standing, settings());
  return widget;
}

async function open(): Promise<void> {
  if (!standing) await askOnce();
  // When the API could not be reached, the screens say so: the member asked.
  if (!standing || 'surface' in standing) (await load())?.open();
}

function openOnClick(event: Event): void {
  // Not `closest`: what was pressed may lie in a shadow root of the page. Documents and shadow roots have no `matches`.
  if (!event.composedPath().some((node) => (node as Partial<Element>).matches?.('[data-goodterms-open]'))) return;
  event.preventDefault();
  void quietly(open);
}

// An element with this id would be a global of the same name, but not one with our functions.
if (!window.goodterms?.refresh) {
  window.goodterms = {
    open: () => quietly(open),
    refresh: () => quietly(async () => (widget ? widget.refresh() : ask())),
    doctor: () => import('./doctor/doctor.ts').then((chunk) => chunk.doctor(settings())),
    remove() {
      stay.abort();
      stay = new AbortController();
      widget = widget?.remove();
    },
  };
  if (/goodterms-doctor/.test(location.search)) void quietly(window.goodterms.doctor);
  void quietly(async () => {
    const { signal } = stay;
    settings();
    await settled(signal);
    if (!standing && !signal.aborted) await askOnce();
  });
}
