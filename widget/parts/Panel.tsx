import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSession } from '../state/useSession.ts';
import { useFrameWords } from '../words/useFrameWords.ts';
import { HelpLine } from './HelpLine.tsx';
import { Stuck } from './Stuck.tsx';

/** What opens: a card beside the page, or on a phone a sheet over it. One key press leaves. */
export function Panel({ children }: { children: ComponentChildren }) {
  const { standing, failure, stuck, close } = useSession();
  const words = useFrameWords();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before anything in here has taken the focus.
  const { current: opener } = useRef(document.activeElement);

  useEffect(() => {
    const panel = dialog.current;
    if (!panel) return;
    const root = panel.getRootNode();
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
      class="panel"
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
function isInSight(panel: HTMLDialogElement, root: Node): boolean {
  const { x, width, top, bottom } = panel.getBoundingClientRect();
  return [top + 30, bottom - 30].every((y) => panel.contains((root as ShadowRoot).elementFromPoint(x + width / 2, y))); // what it is rendered into
}

/** To where the member came from on the page, or to the button that has taken the place of what they pressed. */
function giveFocusBack(opener: Element | null, root: Node): void {
  // A click focuses no button in Safari.
  const isOurs = root instanceof ShadowRoot && (opener === root.host || opener === document.body);
  const target = isOurs ? root.querySelector('button') : opener;
  if (target instanceof HTMLElement && target.isConnected) target.focus({ preventScroll: true });
}
