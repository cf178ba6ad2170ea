import type { Letter, Playbook, Words } from '../../../../sdk/server/playbook/playbook.ts';
import { situations } from '../../../../sdk/server/playbook/playbook.ts';
import { rhythmOf } from '../../../../sdk/server/playbook/rhythmOf.ts';
import { isRightToLeft } from '../../../../sdk/terms/rightToLeft.ts';
import { Section } from '../../parts/Section.tsx';
import { sentenceCase } from '../../state/sentenceCase.ts';
import { words } from '../../words.ts';

/** A playbook as a page to read. */
export function ReadPlaybook({ playbook }: { playbook: Playbook }) {
  const said = words.playbook;
  const own = playbook.owner.locale;
  return (
    <>
      <Section id="letters" title={said.letters}>
        {situations.map((situation) => (
          <details key={situation}>
            <summary>
              {sentenceCase(words.situations[situation] ?? situation)} <small>{said.variants(playbook.messages[situation].length)}</small>
            </summary>
            {playbook.messages[situation].map(({ variant, letters }) => (
              <div key={variant} class="variant">
                <h3>{words.person.variant(variant)}</h3>
                {Object.entries(letters).map(([language, letter]) => (
                  <LetterOf key={language} language={language} letter={letter} />
                ))}
              </div>
            ))}
          </details>
        ))}
      </Section>
      <Section id="helpers" title={said.people}>
        <ul class="plain">
          {playbook.people.map(({ id, name, role, answersWithinHours }) => (
            <li key={id}>
              <b>{name}</b>, {inLanguage(role, own)}: {said.answersWithin(answersWithinHours)}.
            </li>
          ))}
        </ul>
      </Section>
      <Section id="offers" title={said.offers}>
        <ul class="plain">
          <li>{said.offerLines.plan(playbook.offers.plan.maxInstalments)}.</li>
          <li>{said.offerLines.move(playbook.offers.plan.moveDays)}.</li>
          <li>{said.offerLines.pause(playbook.offers.pause.maxPeriods, playbook.offers.pause.maxPerYear)}.</li>
          <li>{said.offerLines.promise(playbook.offers.promise.withinDays)}.</li>
        </ul>
      </Section>
      <RhythmOf playbook={playbook} />
    </>
  );
}

function LetterOf({ language, letter }: { language: string; letter: Letter }) {
  return (
    <div class="letter" lang={language} dir={isRightToLeft(language) ? 'rtl' : 'ltr'}>
      <p class="nudge">{letter.nudge}</p>
      <p>{letter.greeting}</p>
      {letter.body.map((paragraph) => {
        const text = typeof paragraph === 'string' ? paragraph : paragraph.text;
        return <p key={text}>{text}</p>;
      })}
      <p>{letter.signature}</p>
    </div>
  );
}

function RhythmOf({ playbook }: { playbook: Playbook }) {
  const { rhythm: title, rhythmLines: lines } = words.playbook;
  const { gapDays, hours, handOverAfter, quietDays } = rhythmOf(playbook);
  const never = [...quietDays.weekdays.map(sentenceCase), ...quietDays.dates];
  return (
    <Section id="rhythm" title={title}>
      <ul class="plain">
        <li>{lines.caps}</li>
        <li>{lines.hours(hours.from, hours.until)}</li>
        <li>{lines.gaps(gapDays.join(', '))}</li>
        <li>{lines.handOver(handOverAfter)}</li>
        {never.length > 0 && <li>{lines.quiet(never.join(', '))}</li>}
      </ul>
    </Section>
  );
}

function inLanguage(text: Words, language: string): string {
  return typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '');
}
