import { useState } from 'preact/hooks';
import { nextCallAt } from './nextCallAt.ts';
import type { Stage } from './stage.ts';

/** The next call of the group, counted from the demo's own clock. */
export function NextCall({ stage }: { stage: Stage }) {
  const [hasSeat, takeSeat] = useState(false);
  const { call } = stage.words.value;
  const { now, language } = stage.state.value;
  const at = nextCallAt(new Date(now));
  const write = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(at);
  return (
    <section class="call" id="call" aria-labelledby="call-title">
      <h2 id="call-title">{call.title}</h2>
      <div class="when">
        <span class="day" aria-hidden="true">
          <small>{write({ month: 'short' })}</small>
          {write({ day: 'numeric' })}
        </span>
        <p>
          <strong>{call.topic}</strong>
          <time dateTime={at.toISOString().slice(0, 16)}>{write({ weekday: 'long', hour: 'numeric', minute: '2-digit' })}</time> · {call.length}
        </p>
      </div>
      <p class="hint">{call.with}</p>
      <button type="button" aria-pressed={hasSeat} onClick={() => takeSeat(!hasSeat)}>
        {hasSeat ? call.joined : call.join}
      </button>
    </section>
  );
}
