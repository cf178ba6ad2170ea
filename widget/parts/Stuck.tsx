import { known } from '../state/known.ts';
import { usePresence } from '../state/usePresence.ts';

/** What was pressed could not be loaded: that nothing has changed, and the same press again. */
export function Stuck() {
  const { stuck, busy, cornerWords } = usePresence();
  const words = known(cornerWords.value);
  return (
    <section class="nudge" part="note">
      <div>
        <p class="line" role="alert">
          {words.notLoaded}
        </p>
        <button type="button" class="main" part="primary-button" aria-busy={busy.value > 0} onClick={() => stuck.value?.()}>
          {words.tryAgain}
        </button>
      </div>
    </section>
  );
}
