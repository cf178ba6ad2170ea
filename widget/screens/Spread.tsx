import { useState } from 'preact/hooks';
import type { ProblemError } from '../../sdk/client/errors/problemError.ts';
import { quotePlan } from '../../sdk/client/operations.ts';
import type { Plan, PlanTerms, Quote } from '../../sdk/contract/types.ts';
import { LookAgain } from '../parts/LookAgain.tsx';
import { useOffer } from '../state/useOffer.ts';
import { useSession } from '../state/useSession.ts';
import type { SpreadWords } from '../words/en/spread.ts';
import { Settled } from '../parts/Settled.tsx';
import { seeAnew } from './seeAnew.ts';
import { Review } from './spread/Review.tsx';
import { Terms } from './spread/Terms.tsx';

/** Spread it out: what could you manage, does this look right, and then it is settled. */
export default function Spread({ words }: { words: SpreadWords }) {
  const session = useSession();
  const offer = useOffer('plan');
  const [quote, setQuote] = useState<Quote>();
  const [news, setNews] = useState('');
  const [agreed, setAgreed] = useState<Plan>();

  function review(terms: PlanTerms) {
    setNews('');
    void session.ask((core, options) => quotePlan(core, terms, options), setQuote, seeAnew(session));
  }

  /** Something happened since the quote, for example money has arrived: what it comes to now is shown first. */
  function isShownAnew({ code, problem }: ProblemError, { total }: Quote): boolean {
    const fresh = problem.quote;
    if (code !== 'quote_stale' || !fresh) return false;
    setNews(total.text === fresh.total.text ? words.newDates : words.newTotal(total.text, fresh.total.text));
    setQuote(fresh);
    void session.refresh();
    return true;
  }

  if (agreed) return <Settled plan={agreed} />;
  if (!offer) return <LookAgain heading={words.heading} />;
  if (!quote) return <Terms offer={offer} words={words} review={review} />;
  return (
    <Review
      quote={quote}
      news={news}
      words={words}
      done={setAgreed}
      refused={(refusal) => isShownAnew(refusal, quote) || seeAnew(session)(refusal)}
      back={() => setQuote(undefined)}
    />
  );
}
