import { useState } from 'preact/hooks';
import { saveContactPreferences, snooze } from '../../sdk/client/operations.ts';
import { addDays, type CivilDate } from '../../sdk/terms/calendar.ts';
import { writeDate } from '../../sdk/terms/writeDate.ts';
import { Choice } from '../parts/Choice.tsx';
import { DateChoice } from '../parts/DateChoice.tsx';
import { Done } from '../parts/Done.tsx';
import { intoSight } from '../parts/intoSight.ts';
import { Screen } from '../parts/Screen.tsx';
import { useDraft } from '../state/useDraft.ts';
import { useLocale } from '../state/useLocale.ts';
import { useSession } from '../state/useSession.ts';
import { useStanding } from '../state/useStanding.ts';
import type { NotNowWords } from '../words/en/notNow.ts';

/** The longest quiet that the API takes, days. */
const LONGEST = 60;

/** Quiet until a day, on every channel; or no notes on this page any more. */
export default function NotNow({ words }: { words: NotNowWords }) {
  const session = useSession();
  const { today, member } = useStanding();
  const locale = useLocale();
  // Three days are what "not now" means on the nudge too. It costs nothing to choose another time.
  const way = useDraft<'days' | 'week' | 'payday' | null>('notNow way', 'days');
  const payday = useDraft<CivilDate | null>('notNow payday', null);
  const [isPressed, setPressed] = useState(false);
  const [done, setDone] = useState<{ text: string; canUndo: boolean }>();

  if (done) {
    return (
      <Done heading={words.okay(member.firstName)} canUndo={done.canUndo}>
        <p>{done.text}</p>
      </Done>
    );
  }

  const write = (day: CivilDate) => writeDate(day, locale, 'weekday');
  const inDays = addDays(today, 3);
  const inWeek = addDays(today, 7);
  const afterPayday = payday.value && addDays(payday.value, 1);
  const until = way.value === 'payday' ? afterPayday : way.value === 'week' ? inWeek : inDays;
  const promise = until && words.promise(write(until));

  function stayQuiet() {
    setPressed(true);
    if (until && promise) {
      void session.act(
        (core, options) => snooze(core, { until }, options),
        () => setDone({ text: promise, canUndo: false }),
      );
    }
  }

  const isMuted = member.muted.includes('widget');
  function mute() {
    const others = member.muted.filter((channel) => channel === 'email' || channel === 'webhook');
    void session.act(
      (core, options) => saveContactPreferences(core, { muted: isMuted ? others : [...others, 'widget'] }, options),
      () => setDone({ text: isMuted ? words.unmuted : words.muted, canUndo: true }),
    );
  }

  return (
    <Screen heading={words.heading} main={{ label: words.stayQuiet, press: stayQuiet }}>
      <Choice
        label={words.again}
        options={[
          { value: 'days', label: words.inDays, hint: write(inDays) },
          { value: 'week', label: words.inWeek, hint: write(inWeek) },
          { value: 'payday', label: words.afterPayday, hint: afterPayday ? write(afterPayday) : undefined },
        ]}
        chosen={way}
      />
      {way.value === 'payday' && (
        <div ref={intoSight}>
          <DateChoice
            label={words.payday}
            day={payday}
            from={addDays(today, 1)}
            until={addDays(today, LONGEST - 1)}
            isMissing={isPressed && !until}
          />
        </div>
      )}
      <p>{promise}</p>
      <p>{words.nothing}</p>
      <button type="button" class="plain" part="button" onClick={mute}>
        {isMuted ? words.unmute : words.mute}
      </button>
    </Screen>
  );
}
