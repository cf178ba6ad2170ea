import { useMemo, useState } from 'preact/hooks';
import { keptSignal } from './keptSignal.ts';
import type { Stage } from './stage.ts';

/** The one thing to do in this lesson. What is written stays on the device. */
export function Exercise({ stage }: { stage: Stage }) {
  const { exercise } = stage.words.value;
  const kept = useMemo(() => keptSignal<string>(`demo-exercise-${stage.state.peek().member}`, ''), [stage]);
  const [draft, write] = useState(kept.value);
  const isKept = draft !== '' && draft === kept.value;
  return (
    <section class="exercise" aria-labelledby="exercise">
      <h2 id="exercise">{exercise.title}</h2>
      <p>{exercise.ask}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          kept.value = draft;
        }}
      >
        <label for="way-back">{exercise.label}</label>
        <p class="hint" id="way-back-hint">
          {exercise.hint}
        </p>
        <textarea id="way-back" aria-describedby="way-back-hint" rows={4} value={draft} onInput={(event) => write(event.currentTarget.value)} />
        <div class="saving">
          <button type="submit">{exercise.save}</button>
          <span role="status">{isKept ? exercise.saved : ''}</span>
        </div>
      </form>
    </section>
  );
}
