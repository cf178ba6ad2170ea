import { useState } from 'preact/hooks';
import type { ProblemError } from '../../sdk/client/errors/problemError.ts';
import { agreeToPlan, quotePlan } from '../../sdk/client/operations.ts';
import type { Plan, PlanTerms, Quote } from '../../sdk/contract/types.ts';
import { Screen } from '../parts/Screen.tsx';
import { useOffer } from '../state/useOffer.ts';
import { useSession } from '../state/useSession.ts';
import type { SpreadWords } from '../words/en/spread.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { Settled } from '../parts/Settled.tsx';
import { seeAnew } from './seeAnew.ts';
import { Review } from './spread/Review.tsx';
import { Terms } from './spread/Terms.tsx';

/** Spread it out: what could you manage, does this look right, and then it is settled. */
export default function Spread({ words }: { words: SpreadWords }) {
  const session = useSession();
  const offer = useOffer('plan');
  const parts = usePartsWords();
  const [quote, setQuote] = useState<Quote>();
  const [news, setNews] = useState('');
  const [agreed, setAgreed] = useState<Plan>();

  function review(terms: PlanTerms) {
    setNews('');
    void session.ask((core, options) => quotePlan(core, terms, options), setQuote, seeAnew(session));
  }

  function agree(seen: Quote) {
    const { terms, fingerprint } = seen;
    void session.act((core, options) => agreeToPlan(core, { terms, fingerprint }, options), setAgreed, (refusal) => {
      return isShownAnew(refusal, seen) || seeAnew(session)(refusal);
    });
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
  if (!offer) return <Screen heading={words.heading} main={{ label: parts.look, press: () => void session.open() }} />;
  if (!quote) return <Terms offer={offer} words={words} review={review} />;
  return (
    <Review quote={quote} news={news} words={words} agree={() => agree(quote)} change={() => setQuote(undefined)} />
  );
}
