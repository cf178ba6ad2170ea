import type { Quote } from '../../../sdk/contract/types.ts';
import { Screen } from '../../parts/Screen.tsx';
import type { SpreadWords } from '../../words/en/spread.ts';
import { usePartsWords } from '../../words/usePartsWords.ts';
import { Dates } from '../../parts/Dates.tsx';

interface ReviewProps {
  quote: Quote;
  /** What is not as it was before; empty where all is. */
  news: string;
  words: SpreadWords;
  agree: () => void;
  change: () => void;
}

/** What would be agreed: in one sentence, and day by day. */
export function Review({ quote, news, words, agree, change }: ReviewProps) {
  const parts = usePartsWords();
  return (
    <Screen
      heading={parts.looksRight}
      main={{ label: parts.agree, press: agree }}
      second={{ label: parts.change, press: change }}
    >
      {news && (
        <p role="status">
          <strong>{news}</strong>
        </p>
      )}
      <p>{quote.sentence}</p>
      <p>{parts.onTheDay}</p>
      <Dates
        rows={quote.schedule.map(({ seq, dueOnText, amount }) => ({ seq, day: dueOnText, amount: amount.text }))}
        total={{ label: words.inAll, note: words.noFees, amount: quote.total.text }}
      />
    </Screen>
  );
}
