import type { Standing } from '../sdk/contract/types.ts';
import type { connect as Connect, Connection } from './connection/connect.ts';
import type { Widget } from './start.ts';

/**
 * What the script tag starts with `data-placement="none"`: in place of a note of ours, elements of the owner's own
 * (`<div data-goodterms-show hidden>`) are shown while there is something to say about what is open. The widget itself is loaded
 * when the letter is opened, and shows nothing but that.
 *
 * Each element is shown once: one that the page hides again stays hidden until `refresh()`.
 * @param first what the API said
 */
export function start(connect: typeof Connect, connection: Connection, first: Standing | undefined, tag: DOMStringMap): Widget {
  const shown = new Set<HTMLElement>();
  /** Soft navigations bring new elements. */
  const watcher = new MutationObserver(show);
  let widget: Widget | undefined;
  let isRemoved = false;

  function show(): void {
    for (const element of document.querySelectorAll<HTMLElement>('[data-goodterms-show][hidden]')) {
      if (!shown.has(element)) element.hidden = false;
      shown.add(element);
    }
  }

  function hide(): void {
    watcher.disconnect();
    shown.forEach((element) => (element.hidden = true));
    shown.clear();
  }

  function take(answer: Standing): void {
    if (isRemoved) return;
    if (!hasToSay(answer)) return hide();
    show();
    watcher.observe(document, { childList: true, subtree: true });
  }

  const heard: Connection = {
    ...connection,
    async standing(locale, isFresh) {
      // Somebody else may have signed in.
      if (isFresh) hide();
      const answer = await connection.standing(locale, isFresh);
      take(answer);
      return 'surface' in answer ? { ...answer, surface: 'none' } : answer;
    },
  };

  async function open(): Promise<void> {
    const screens = await import('./start.ts');
    if (isRemoved) return;
    if (!widget) {
      // The letter may be opened long after the page was: it asks anew.
      widget = screens.start(connect, heard, undefined, tag);
      showOnlyTheLetter();
    }
    widget.open();
  }

  if (first) take(first);
  return {
    open: () => void open().catch(() => {}),
    refresh() {
      if (widget) widget.refresh();
      else heard.standing(tag['locale'], true).catch(() => {});
    },
    remove() {
      isRemoved = true;
      hide();
      widget?.remove();
    },
  };
}

/** Being welcomed back is not among it: the owner's words are about what is open. */
function hasToSay(answer: Standing): boolean {
  return 'surface' in answer && answer.surface === 'nudge' && answer.status !== 'current';
}

/** What waits in the corner once a letter has been closed is not wanted here. */
function showOnlyTheLetter(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.quiet{display:none}');
  document.querySelector('#goodterms-widget')?.shadowRoot?.adoptedStyleSheets.push(sheet);
}
