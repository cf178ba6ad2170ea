import { usePresence } from '../state/usePresence.ts';
import { useStanding } from '../state/useStanding.ts';
import type { CornerWords } from '../words/loadWords.ts';
import { Face } from './Face.tsx';

/** The small button that is there for who comes looking. */
export function Quiet({ words }: { words: CornerWords }) {
  const { open, prepare, busy } = usePresence();
  const { helper } = useStanding();
  return (
    <button
      type="button"
      class="quiet" part="launcher"
      aria-busy={busy.value > 0}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={() => void open()}
    >
      <Face helper={helper} />
      {words.notesFrom.replace('{0}', helper.name)}
    </button>
  );
}
