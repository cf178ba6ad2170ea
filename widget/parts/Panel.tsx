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
    // Showing forces a layout: in a task of its own it does not make the one that rendered longer.
    const timer = setTimeout(() => {
      // On a phone the page behind is inert. On a desktop it stays usable, and payment windows can open above the card.
      if (innerWidth < 600) panel.showModal();
      else panel.show();
      panel.querySelector('h2')?.focus();
    });
    // Wherever the focus is: leaving takes one key press.
    function leave(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      close(true);
    }
    document.addEventListener('keydown', leave, true);
    const root = panel.getRootNode();
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

/** To where the member came from on the page, or to the button that has taken the place of what they pressed. */
function giveFocusBack(opener: Element | null, root: Node): void {
  // A click focuses no button in Safari.
  const isOurs = root instanceof ShadowRoot && (opener === root.host || opener === document.body);
  const target = isOurs ? root.querySelector('button') : opener;
  if (target instanceof HTMLElement && target.isConnected) target.focus({ preventScroll: true });
}
