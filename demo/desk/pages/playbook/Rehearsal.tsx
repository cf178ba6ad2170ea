import type { PlaybookCheck, SimulatedMember } from '../../../../sdk/contract/types.ts';
import { writeDate } from '../../../../sdk/terms/writeDate.ts';
import { Section } from '../../parts/Section.tsx';
import { useDesk } from '../../state/useDesk.ts';
import { words } from '../../words.ts';
import { foldDays, type SimulatedDay, type Stretch } from './foldDays.ts';

/** What people who do not exist would get by a text, day by day, and why not on the other days. */
export function Rehearsal({ check: { members, breaches } }: { check: PlaybookCheck }) {
  const said = words.playbook.rehearsal;
  const chosen = useDesk().draft('rehearsal member', members[0]?.id);
  const member = members.find(({ id }) => id === chosen.value) ?? members[0];
  return (
    <Section id="rehearsal" title={said.title} lead={said.lead}>
      {breaches.length > 0 && (
        <div class="trouble" role="alert">
          <p>{said.breaches}</p>
          <ul>
            {breaches.map((breach) => (
              <li key={breach}>{breach}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="field">
        <label for="rehearsal-member">{said.who}</label>
        <select id="rehearsal-member" value={member?.id} onChange={(event) => void (chosen.value = event.currentTarget.value)}>
          {members.map(({ id, firstName, days }) => (
            <option key={id} value={id}>
              {said.option(firstName, messagesIn(days))}
            </option>
          ))}
        </select>
      </div>
      {member && <Days member={member} />}
    </Section>
  );
}

function Days({ member: { firstName, timeZone, days } }: { member: SimulatedMember }) {
  const said = words.playbook.rehearsal;
  return (
    <>
      <p aria-live="polite">{said.summary(firstName, messagesIn(days), days.length, timeZone)}</p>
      <ol class="trail days">
        {foldDays(days).map((stretch) => (
          <li key={stretch.days[0].day}>
            <When stretch={stretch} />
            {stretch.quietBecause === null ? <Events day={stretch.days[0]} /> : <Quiet stretch={stretch} because={stretch.quietBecause} />}
          </li>
        ))}
      </ol>
    </>
  );
}

function When({ stretch: { days } }: { stretch: Stretch }) {
  const [first] = days;
  const last = days.at(-1) ?? first;
  const start = writeDate(first.day, words.locale, 'short');
  return <time dateTime={first.day}>{first === last ? start : words.playbook.rehearsal.until(start, writeDate(last.day, words.locale, 'short'))}</time>;
}

/** What was said comes first: that is what one looks for. */
function Events({ day: { touches, did, quietBecause } }: { day: SimulatedDay }) {
  const said = words.playbook.rehearsal;
  return (
    <div>
      {touches.map(({ at, channel, situation, says }) => (
        <p key={at} class="deed">
          {said.message(at, words.channels[channel] ?? channel, words.situations[situation] ?? situation)} {says && <q dir="auto">{says}</q>}
        </p>
      ))}
      {did.map(({ at, does }) => (
        <p key={`${at} ${does}`}>{said.did(at, does)}</p>
      ))}
      {quietBecause !== null && <p class="hint">{said.quiet(1, whyQuiet(quietBecause), 0)}</p>}
    </div>
  );
}

function Quiet({ stretch: { days, visits }, because }: { stretch: Stretch; because: string }) {
  return <p class="hint">{words.playbook.rehearsal.quiet(days.length, whyQuiet(because), visits)}</p>;
}

function whyQuiet(because: string): string {
  return words.playbook.rehearsal.reasons[because] ?? because;
}

function messagesIn(days: SimulatedMember['days']): number {
  return days.reduce((count, { touches }) => count + touches.length, 0);
}
