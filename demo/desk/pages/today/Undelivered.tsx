import type { DeadLetter } from '../../../../sdk/contract/types.ts';
import { Pending } from '../../parts/Pending.tsx';
import { focusSection, Section } from '../../parts/Section.tsx';
import { Trouble } from '../../parts/Trouble.tsx';
import { useDesk } from '../../state/useDesk.ts';
import { useReading } from '../../state/useReading.ts';
import { useWork } from '../../state/useWork.ts';
import { writeInstant } from '../../state/writeTime.ts';
import { words } from '../../words.ts';

/** Messages that were given up, each with the way to have it tried again. */
export function Undelivered() {
  const said = words.today;
  const desk = useDesk();
  const reading = useReading(async (client, options) => (await client.listDeadLetters({ limit: 50 }, options)).items);
  const letters = reading.output;
  return (
    <Section id="undelivered" title={said.undelivered} count={letters?.length} lead={letters?.length ? said.undeliveredHint : undefined}>
      <Pending reading={reading} />
      {letters?.length === 0 && <p class="calm">{said.allDelivered}</p>}
      <ul class="cards">
        {letters?.map((letter) => (
          <li key={letter.id} class="card">
            <Letter
              letter={letter}
              onSent={() => {
                desk.said.value = said.resent;
                reading.again();
                focusSection('undelivered');
              }}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Letter({ letter: { id, kind, attempts, deadAt, lastError }, onSent }: { letter: DeadLetter; onSent: () => void }) {
  const said = words.today;
  const work = useWork();
  async function send(): Promise<void> {
    if (await work.run((client, options) => client.retryDeadLetter(id, options), ['retry', id])) onSent();
  }
  return (
    <>
      <strong>{said.kinds[kind] ?? said.otherKind(kind)}</strong>
      <p>{said.gaveUp(attempts, deadAt === null ? '' : writeInstant(deadAt))}</p>
      {lastError && <p class="hint">{said.lastTry(lastError)}</p>}
      <Trouble text={work.trouble} />
      <button type="button" aria-disabled={work.isBusy || undefined} onClick={() => void send()}>
        {said.resend}
      </button>
    </>
  );
}
