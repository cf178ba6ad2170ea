import { useEffect, useRef } from 'preact/hooks';
import { Face } from '../parts/Face.tsx';
import { useKeepClear } from '../parts/useKeepClear.ts';
import { usePresence } from '../state/usePresence.ts';
import { useStanding } from '../state/useStanding.ts';
import type { CornerWords } from '../words/loadWords.ts';

/** The one quiet line that says there is a letter. Nothing on it tells a bystander about money; it takes no focus. */
export function Nudge({ words }: { words: CornerWords }) {
  const { corner, busy, announcement, open, ready, prepare } = usePresence();
  const { helper, message } = useStanding();
  const from = words.noteFrom.replace('{0}', helper.name);
  const card = useRef<HTMLElement>(null);
  useKeepClear(card);

  useEffect(() => {
    // A live region is only heard when its text changes after it has been there for a moment.
    const timer = setTimeout(() => {
      announcement.value = `${from}. ${message.nudge}`;
      // Safari has no requestIdleCallback.
      (window.requestIdleCallback ?? setTimeout)(prepare);
    }, 500);
    return () => clearTimeout(timer);
  }, []);

  async function notNow() {
    corner.value = 'none';
    try {
      const [session, { quietForNow }] = await Promise.all([ready(), import('../state/quietForNow.ts')]);
      quietForNow(session);
    } catch {
      // It is off the screen, which is what was asked for.
    }
  }

  return (
    <section class="nudge" part="note" ref={card} aria-label={from}>
      <Face helper={helper} />
      <div>
        <p class="small">{from}</p>
        <p class="line" lang={message.locale} dir="auto">{message.nudge}</p>
        <div class="row">
          <button
            type="button"
            class="main" part="primary-button"
            aria-busy={busy.value > 0}
            onPointerEnter={prepare}
            onFocus={prepare}
            onClick={() => void open()}
          >
            {words.readIt}
          </button>
          <button type="button" class="plain" part="button" onClick={() => void notNow()}>
            {words.notNow}
          </button>
        </div>
      </div>
    </section>
  );
}
