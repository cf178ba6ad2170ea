import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSession } from '../state/useSession.ts';
import { useFrameWords } from '../words/useFrameWords.ts';
import { deepFocus } from './deepFocus.ts';
import { HelpLine } from './HelpLine.tsx';
import { Stuck } from './Stuck.tsx';

/** What opens: a card beside the page, or on a phone a sheet over it. One key press leaves. */
export function Panel({ children }: { children: ComponentChildren }) {
  const { standing, failure, stuck, close } = useSession();
  const words = useFrameWords();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before anything in here has taken the focus.
  const { current: opener } = useRef(deepFocus());

  useEffect(() => {
    const panel = dialog.current;
    if (!panel) return;
    const root = panel.getRootNode() as ShadowRoot; // the element renders nowhere else
    // Showing forces a layout: in a task of its own it does not make the one that rendered longer.
    const timer = setTimeout(() => {
      // On a phone the page behind is inert. On a desktop it stays usable, and payment windows can open above the card.
      if (innerWidth > 599) panel.show();
      // Nor is anything of the page in the way then: a dialog of its own, or something turned or cut off that we lie in.
      if (!isInSight(panel, root)) {
        panel.close();
        panel.showModal();
      }
      panel.querySelector('h2')?.focus();
    });
    // Wherever the focus is: leaving takes one key press.
    function leave(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.isComposing) return;
      // But one that the page has opened above goes first.
      if (!event.composedPath().includes(root) && document.querySelector(':modal')) return;
      event.preventDefault();
      event.stopPropagation();
      close(true);
    }
    document.addEventListener('keydown', leave, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', leave, true);
      setTimeout(() => giveFocusBack(opener, root));
    };
  }, []);

  // What has just come to the front is read from its beginning; what was typed below waits for its turn.
  const isFailed = failure.value !== null;
  useEffect(() => dialog.current?.querySelector('h2')?.focus(), [isFailed]);

  return (
    <dialog
      ref={dialog}
      class="panel" part="panel"
      aria-label={words.noteFrom(standing.value?.helper.name ?? '')}
      onCancel={(event) => {
        event.preventDefault();
        close(true);
      }}
    >
      <div class="bar">
        <HelpLine />
        <button type="button" class="icon" aria-label={words.close} onClick={() => close()}>
          ×
        </button>
      </div>
      {stuck.value && <Stuck />}
      {children}
    </dialog>
  );
}

/** Whether both ends of it can be pressed where they are. */
function isInSight(panel: HTMLDialogElement, root: ShadowRoot): boolean {
  const { x, width, top, bottom } = panel.getBoundingClientRect();
  return [top + 30, bottom - 30].every((y) => panel.contains(root.elementFromPoint(x + width / 2, y)));
}

/** To where the member came from on the page, or to the button that has taken the place of what they pressed. */
function giveFocusBack(opener: Element | null, root: ShadowRoot): void {
  const { activeElement, body } = document;
  // Who has gone on to the page beside the panel stays there.
  if (activeElement !== body && activeElement !== root.host) return;
  // A click focuses no button in Safari.
  const target = opener?.isConnected && opener !== body ? opener : root.querySelector('button');
  // Whatever can have the focus can be given it.
  (target as HTMLElement | null)?.focus({ preventScroll: true });
}
