import type { Instalment, Plan } from '../../sdk/contract/types.ts';
import { useSession } from '../state/useSession.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { Dates } from './Dates.tsx';

/** The dates of an agreed plan: what is done, and what is to come. */
export function PlanDates({ plan }: { plan: Plan }) {
  const { isRevealed } = useSession();
  const words = usePartsWords();

  function noteOn({ state, paid, pays }: Instalment): string {
    const isPartly = isRevealed.value && state !== 'paid' && paid.amount > 0;
    const how = isPartly ? words.partly(paid.text) : words.states[state];
    return [how, ...pays].filter(Boolean).join(' · ');
  }

  return (
    <Dates
      rows={plan.instalments.map((instalment) => ({
        seq: instalment.seq,
        day: instalment.dueOnText,
        note: noteOn(instalment),
        amount: instalment.amount.text,
      }))}
      total={{ label: words.stillToCome, amount: plan.remaining.text }}
    />
  );
}
