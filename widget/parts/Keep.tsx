import type { RefObject } from 'preact';
import type { Plan } from '../../sdk/contract/types.ts';
import { calendarFile } from '../calendarFile.ts';
import { useStanding } from '../state/useStanding.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { printPart } from './printPart.ts';
import { saveFile } from './saveFile.ts';

interface KeepProps {
  plan: Plan;
  /** What goes onto paper. */
  paper: RefObject<HTMLElement | null>;
}

/** Ways to have the dates elsewhere: nobody is reminded of what they have agreed. */
export function Keep({ plan, paper }: KeepProps) {
  const { program, helper } = useStanding();
  const words = usePartsWords();

  const title = words.calendarTitle(program?.name ?? helper.name);

  function addToCalendar() {
    const days = plan.instalments.filter(({ state }) => state !== 'paid');
    saveFile('dates.ics', 'text/calendar', calendarFile({ id: plan.id, days, title, now: new Date() }));
  }

  return (
    <div class="row">
      <button type="button" class="plain" part="button" onClick={addToCalendar}>
        {words.addToCalendar}
      </button>
      <button type="button" class="plain" part="button" onClick={() => paper.current && printPart(paper.current, title)}>
        {words.print}
      </button>
    </div>
  );
}
