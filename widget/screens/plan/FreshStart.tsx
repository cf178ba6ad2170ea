import type { Plan } from '../../../sdk/contract/types.ts';
import { Card } from '../../parts/Card.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { TalkCard } from '../../parts/TalkCard.tsx';
import { ToLetter } from '../../parts/ToLetter.tsx';
import { useSession } from '../../state/useSession.ts';
import { useStanding } from '../../state/useStanding.ts';
import type { MissedWords } from '../../words/en/missed.ts';
import { useFrameWords } from '../../words/useFrameWords.ts';

/** A plan that a person has taken over: nothing is collected, and talking comes first. */
export function FreshStart({ plan, words }: { plan: Plan; words: MissedWords }) {
  const { go, prefetch, isRevealed } = useSession();
  const { offers } = useStanding();
  const frame = useFrameWords();
  const { currency } = plan.total;
  const anew = offers.find((offer) => offer.kind === 'plan' && offer.total.currency === currency);
  const pay = offers.find(({ kind }) => kind === 'pay');

  return (
    <Screen heading={words.together}>
      <p>{plan.sentence}</p>
      <TalkCard />
      {anew && (
        <Card
          title={words.newPlan}
          line={isRevealed.value ? anew.lineWithAmounts : anew.line}
          press={() => go('spread', currency)}
          intend={() => prefetch('spread')}
        />
      )}
      {pay && (
        <Card
          title={frame.offers.pay()}
          line={isRevealed.value ? pay.lineWithAmounts : pay.line}
          press={() => go('pay')}
          intend={() => prefetch('pay')}
        />
      )}
      <ToLetter />
    </Screen>
  );
}
