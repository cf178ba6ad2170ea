import { useRef } from 'preact/hooks';
import { useSession } from '../state/useSession.ts';
import { usePartsWords } from '../words/usePartsWords.ts';

/** An amount, once the member has asked for amounts; until then the way to ask. */
export function Money({ text }: { text: string }) {
  const { isRevealed } = useSession();
  const words = usePartsWords();
  const isAskedHere = useRef(false);
  if (isRevealed.value) {
    return (
      <bdi class="money" tabIndex={-1} ref={isAskedHere.current ? takeFocus : null}>
        {text}
      </bdi>
    );
  }
  return (
    <button
      type="button"
      class="plain" part="button"
      onClick={() => {
        isAskedHere.current = true;
        isRevealed.value = true;
      }}
    >
      {words.showAmount}
    </button>
  );
}

/** The button that had the focus is gone: what it stood for is read out in its place. */
function takeFocus(amount: HTMLElement | null): void {
  amount?.focus();
}
