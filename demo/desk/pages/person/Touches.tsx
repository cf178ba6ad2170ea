import type { Timeline } from '../../../../sdk/contract/types.ts';
import { Pending } from '../../parts/Pending.tsx';
import { Section } from '../../parts/Section.tsx';
import { TouchRow } from '../../parts/TouchRow.tsx';
import { useNow } from '../../state/useNow.ts';
import { useReading } from '../../state/useReading.ts';
import { writeDistance, writeInstant } from '../../state/writeTime.ts';
import { words } from '../../words.ts';

/** Every note to a person, and above them why there is one or none right now. */
export function Touches({ memberId, version }: { memberId: string; version: number }) {
  const said = words.person;
  const reading = useReading((client, options) => client.getTimeline(memberId, { limit: 100 }, options), memberId, version);
  const timeline = reading.output;
  return (
    <Section id="touches" title={said.touches}>
      <Pending reading={reading} />
      {timeline && (
        <>
          <Outlook now={timeline.now} />
          {timeline.items.length === 0 && <p class="calm">{said.noTouches}</p>}
          <ol class="trail">
            {timeline.items.map((touch) => (
              <TouchRow key={touch.id} touch={touch} />
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}

/** Whether they may be written to right now, or why not and until when. */
function Outlook({ now: { touch, channel, why, until } }: { now: Timeline['now'] }) {
  const said = words.person;
  const now = useNow();
  if (touch) return <p class="outlook">{said.touchNow(words.channels[channel ?? ''] ?? channel ?? '')}</p>;
  return (
    <p class="outlook">
      <b>{said.noTouch}</b> {words.silences[why ?? ''] ?? why} {until === null ? said.lookWhenChanged : said.lookAgain(writeDistance(until, now), writeInstant(until))}
    </p>
  );
}
