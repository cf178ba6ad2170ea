import { useState } from 'preact/hooks';
import { addMonths, nextWeekday, type CivilDate } from '../../sdk/terms/calendar.ts';
import { writeDate } from '../../sdk/terms/writeDate.ts';
import type { Draft } from '../state/drafts.ts';
import { useLocale } from '../state/useLocale.ts';
import { useStanding } from '../state/useStanding.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { Choice, type Option } from './Choice.tsx';
import { Problem } from './Field.tsx';

interface DateChoiceProps {
  /** The question; unique on the screen. */
  label: string;
  /** Null while nothing is chosen. */
  day: Draft<CivilDate | null>;
  /** The first and the last day that can be chosen. */
  from: CivilDate;
  until: CivilDate;
  /** Whether to say that a day is needed before one can go on. */
  isMissing?: boolean;
}

const FRIDAY = 5;
const ANOTHER = 'another';

/** A day: one of those that people get paid on, or any other. */
export function DateChoice({ label, day, from, until, isMissing = false }: DateChoiceProps) {
  const { today } = useStanding();
  const words = usePartsWords();
  const locale = useLocale();
  const isOpenTo = (date: CivilDate) => date >= from && date <= until;
  const usual = [...new Set([today, nextWeekday(today, FRIDAY), addMonths(`${today.slice(0, 8)}01`, 1)])]
    .filter(isOpenTo)
    .toSorted();
  const [isAnother, setAnother] = useState(day.value !== null && !usual.includes(day.value));
  const [typed, setTyped] = useState(isAnother ? day.value : '');

  const options: Option<string>[] = usual.map((value) => ({
    value,
    label: value === today ? words.today : writeDate(value, locale, 'weekday'),
  }));
  options.push({ value: ANOTHER, label: words.anotherDay });

  function choose(value: string | null) {
    setAnother(value === ANOTHER);
    day.value = value === ANOTHER ? (typed && isOpenTo(typed) ? typed : null) : value;
  }

  function type(value: CivilDate) {
    setTyped(value);
    day.value = isOpenTo(value) ? value : null;
  }

  // Not before it is needed: each way to write a day is dear the first time.
  const range = () => words.dayBetween(writeDate(from, locale, 'short'), writeDate(until, locale, 'short'));
  return (
    <>
      <Choice
        label={label}
        isCompact
        isMissing={isMissing}
        options={options}
        chosen={{
          get value() {
            return isAnother ? ANOTHER : day.value;
          },
          set value(value) {
            choose(value);
          },
        }}
      />
      {isAnother && (
        <div class="field">
          <label for="another-day">{words.anotherDay}</label>
          <input
            id="another-day"
            part="field"
            type="date"
            min={from}
            max={until}
            value={typed ?? ''}
            aria-describedby="another-day-problem"
            onInput={(event) => type(event.currentTarget.value)}
          />
          <Problem id="another-day-problem" text={typed && !isOpenTo(typed) ? range() : undefined} />
        </div>
      )}
    </>
  );
}
