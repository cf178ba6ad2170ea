import type { Hold, MemberFile } from '../../../../sdk/contract/types.ts';
import { writeDate } from '../../../../sdk/terms/writeDate.ts';
import { focusSection, Section } from '../../parts/Section.tsx';
import { words } from '../../words.ts';
import { NoteComplaint } from './NoteComplaint.tsx';
import { PlaceHold } from './PlaceHold.tsx';
import { ReleaseHold } from './ReleaseHold.tsx';

interface QuietProps {
  file: MemberFile;
  name: string;
  onChange: () => void;
}

/** What is held back, why and until when, and the place to give breathing space. */
export function Quiet({ file: { member, standing, charges, audit }, name, onChange }: QuietProps) {
  const said = words.person;
  const full = 'surface' in standing ? standing : null;
  const holds = full?.holds ?? [];
  const snoozedUntil = full?.member.snoozedUntil ?? null;
  const hasBreathingSpace = holds.some(({ reason }) => reason === 'breathing_space');
  const changed = (): void => {
    onChange();
    focusSection('quiet');
  };
  return (
    <Section id="quiet" title={said.quiet}>
      {holds.length === 0 && !snoozedUntil && <p class="calm">{said.noHolds}</p>}
      {snoozedUntil && <p>{said.snoozed(writeDate(snoozedUntil, words.locale, 'weekday'))}</p>}
      <ul class="cards">
        {holds.map((hold) => (
          <li key={hold.id} class="card">
            <p>
              {said.holds[hold.reason] ?? hold.reason} {hold.endsOn && said.until(writeDate(hold.endsOn, words.locale, 'weekday'))}
            </p>
            {hold.reason === 'dispute' && <p>{said.disputes[saidAbout(audit, hold.id)] ?? ''}</p>}
            <HeldCharges hold={hold} charges={charges} />
            {hold.reason !== 'conversation' && <ReleaseHold hold={hold} onReleased={changed} />}
          </li>
        ))}
      </ul>
      {!hasBreathingSpace && <PlaceHold memberId={member.id} name={name} onPlaced={changed} />}
      <NoteComplaint memberId={member.id} name={name} onNoted={changed} />
    </Section>
  );
}

/** What they said about the charge, as the trail has it. */
function saidAbout(audit: MemberFile['audit'], holdId: string): string {
  return String(audit.find(({ action, subject }) => action === 'dispute.opened' && subject === holdId)?.details['about'] ?? '');
}

function HeldCharges({ hold, charges }: { hold: Hold; charges: MemberFile['charges'] }) {
  const held = charges.filter(({ id }) => hold.chargeIds.includes(id));
  if (held.length === 0) return null;
  return (
    <>
      <p>{words.person.aboutCharges}</p>
      <ul class="plain">
        {held.map(({ id, description, dueOn }) => (
          <li key={id}>
            <span dir="auto">{description}</span>, {writeDate(dueOn, words.locale, 'long')}
          </li>
        ))}
      </ul>
    </>
  );
}
