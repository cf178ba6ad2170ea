import { useState } from 'preact/hooks';
import { moveInstalment } from '../../../sdk/client/operations.ts';
import type { Instalment, Plan } from '../../../sdk/contract/types.ts';
import { addDays, type CivilDate } from '../../../sdk/terms/calendar.ts';
import { writeDate } from '../../../sdk/terms/writeDate.ts';
import { Card } from '../../parts/Card.tsx';
import { Confirm } from '../../parts/Confirm.tsx';
import { DateChoice } from '../../parts/DateChoice.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { useDraft } from '../../state/useDraft.ts';
import { useLocale } from '../../state/useLocale.ts';
import { useSession } from '../../state/useSession.ts';
import { useStanding } from '../../state/useStanding.ts';
import type { PlanWords } from '../../words/en/plan.ts';
import { usePartsWords } from '../../words/usePartsWords.ts';
import { seeAnew } from '../seeAnew.ts';
import { Settled } from '../../parts/Settled.tsx';

interface MoveProps {
  plan: Plan;
  instalment: Instalment;
  words: PlanWords;
  /** Whether the end has been chosen already. */
  isToEnd?: boolean;
  back: () => void;
}

/** Moves one instalment: to which day, does this look right, and then it is settled. */
export function Move({ plan, instalment, words, isToEnd, back }: MoveProps) {
  const session = useSession();
  const { today } = useStanding();
  const parts = usePartsWords();
  const locale = useLocale();
  const { seq, dueOn, dueOnText, movableUntil, canGoLast } = instalment;
  const day = useDraft<CivilDate | null>(`move ${plan.id} ${seq}`, null);
  const [to, setTo] = useState<CivilDate | 'end' | undefined>(isToEnd ? 'end' : undefined);
  const [isPressed, setPressed] = useState(false);
  const [moved, setMoved] = useState<Plan>();

  if (moved) return <Settled plan={moved} />;

  if (to) {
    return (
      <Confirm
        write={(core, options) => moveInstalment(core, plan.id, { seq, to }, options)}
        done={setMoved}
        refused={seeAnew(session, back)}
        back={isToEnd ? back : () => setTo(undefined)}
      >
        <p>{to === 'end' ? words.movesToEnd(dueOnText) : words.moves(dueOnText, writeDate(to, locale, 'weekday'))}</p>
        <p>{words.sameAmount}</p>
      </Confirm>
    );
  }

  function goOn() {
    setPressed(true);
    setTo(day.value ?? undefined);
  }

  const dayAfter = addDays(dueOn, 1);
  return (
    <Screen
      heading={words.whichDay}
      main={movableUntil ? { label: parts.goOn, press: goOn } : undefined}
      back={back}
    >
      <p>{words.thisOne(dueOnText)}</p>
      {movableUntil && (
        <DateChoice
          label={words.newDay}
          day={day}
          from={dayAfter > today ? dayAfter : today}
          until={movableUntil}
          isMissing={isPressed && !day.value}
        />
      )}
      {canGoLast && <Card title={words.toEnd} line={words.toEndLine} press={() => setTo('end')} />}
    </Screen>
  );
}
