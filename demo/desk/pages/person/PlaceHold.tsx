import { useState } from 'preact/hooks';
import { addDays, isCivilDate } from '../../../../sdk/terms/calendar.ts';
import { BREATHING_SPACE_DAYS } from '../../../../sdk/terms/hold.ts';
import { writeDate } from '../../../../sdk/terms/writeDate.ts';
import { Field } from '../../parts/Field.tsx';
import { Form } from '../../parts/Form.tsx';
import { useDesk } from '../../state/useDesk.ts';
import { useWork } from '../../state/useWork.ts';
import { words } from '../../words.ts';

interface PlaceHoldProps {
  memberId: string;
  name: string;
  onPlaced: () => void;
}

/** Gives breathing space: sixty days, or until a day one chooses. */
export function PlaceHold({ memberId, name, onPlaced }: PlaceHoldProps) {
  const said = words.person;
  const desk = useDesk();
  const work = useWork();
  const today = desk.now().toISOString().slice(0, 10);
  const day = desk.draft(`hold ${memberId}`, addDays(today, BREATHING_SPACE_DAYS));
  const [isMissing, setMissing] = useState(false);
  const isToCome = isCivilDate(day.value) && day.value > today;

  async function place(): Promise<void> {
    const endsOn = day.value;
    setMissing(!isToCome);
    if (!isToCome) return;
    const hold = await work.run((client, options) => client.placeHold({ memberId, endsOn }, options), ['hold', memberId, endsOn]);
    if (!hold) return;
    desk.said.value = said.placed(name, writeDate(endsOn, words.locale, 'weekday'));
    onPlaced();
  }

  return (
    <details>
      <summary>{said.place}</summary>
      <Form work={work} onSend={() => void place()} button={said.place}>
        <p>{said.placeLead}</p>
        <Field id="hold-until" type="date" label={said.placeUntil} text={day} min={addDays(today, 1)} problem={isMissing && !isToCome ? said.placeDayMissing : undefined} />
      </Form>
    </details>
  );
}
