import { useMemo } from 'preact/hooks';
import { keptSignal } from './keptSignal.ts';
import type { Stage } from './stage.ts';

/** Notes in the margin, kept while they are typed. */
export function Notebook({ stage }: { stage: Stage }) {
  const { notebook } = stage.words.value;
  const note = useMemo(() => keptSignal<string>(`demo-notebook-${stage.state.peek().member}`, ''), [stage]);
  return (
    <section class="notebook" id="notebook" aria-labelledby="notebook-title">
      <h2 id="notebook-title">{notebook.title}</h2>
      <label class="unseen" for="note">
        {notebook.label}
      </label>
      <textarea
        id="note"
        rows={6}
        placeholder={notebook.placeholder}
        value={note.value}
        onInput={(event) => {
          note.value = event.currentTarget.value;
        }}
      />
      <p class="hint">{note.value !== '' && notebook.saved}</p>
    </section>
  );
}
