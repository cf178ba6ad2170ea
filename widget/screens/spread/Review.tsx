import { agreeToPlan } from '../../../sdk/client/operations.ts';
import type { Plan, Quote } from '../../../sdk/contract/types.ts';
import { Confirm } from '../../parts/Confirm.tsx';
import { Dates } from '../../parts/Dates.tsx';
import type { Refused } from '../../state/createCalls.ts';
import type { SpreadWords } from '../../words/en/spread.ts';
import { usePartsWords } from '../../words/usePartsWords.ts';

interface ReviewProps {
  quote: Quote;
  /** What is not as it was before; empty where all is. */
  news: string;
  words: SpreadWords;
  done: (plan: Plan) => void;
  refused: Refused;
  back: () => void;
}

/** What would be agreed: in one sentence, and day by day. */
export function Review({ quote, news, words, ...step }: ReviewProps) {
  const { onTheDay } = usePartsWords();
  const { terms, fingerprint, sentence, schedule, total, collected } = quote;
  return (
    <Confirm {...step} write={(core, options) => agreeToPlan(core, { terms, fingerprint }, options)}>
      {news && (
        <p role="status">
          <strong>{news}</strong>
        </p>
      )}
      <p>{sentence}</p>
      {/* Where each is taken by itself, the sentence says so. */}
      {!collected && <p>{onTheDay}</p>}
      <Dates
        rows={schedule.map(({ seq, dueOnText, pays, amount }) => ({
          seq,
          day: dueOnText,
          note: pays.join(' · '),
          amount: amount.text,
        }))}
        total={{ label: words.inAll, note: words.noFees, amount: total.text }}
      />
    </Confirm>
  );
}
