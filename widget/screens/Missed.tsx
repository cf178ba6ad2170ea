import { useState } from 'preact/hooks';
import { Card } from '../parts/Card.tsx';
import { LookAgain } from '../parts/LookAgain.tsx';
import { OtherCard } from '../parts/OtherCard.tsx';
import { Paying } from '../parts/Paying.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TalkCard } from '../parts/TalkCard.tsx';
import { usePayment } from '../parts/usePayment.ts';
import { useSession } from '../state/useSession.ts';
import type { MissedWords } from '../words/en/missed.ts';
import { useCardWords } from '../words/useCardWords.ts';
import { FreshStart } from './plan/FreshStart.tsx';
import { Move } from './plan/Move.tsx';
import { usePayOne } from './plan/usePayOne.ts';
import { usePlan } from './plan/usePlan.ts';

/** One instalment did not come, or two in a row: what can be done about it, without a word of blame. */
export default function Missed({ words }: { words: MissedWords }) {
  const session = useSession();
  const { plan, isRunning } = usePlan(({ instalments }) => instalments.some(({ state }) => state === 'missed'));
  const payment = usePayment();
  const payOne = usePayOne(payment, words);
  const card = useCardWords();
  const [to, setTo] = useState<'day' | 'end'>();
  const next = plan?.instalments.find(({ seq }) => seq === plan.nextSeq);
  const back = () => setTo(undefined);

  // First of all, because what is paid may end the plan.
  if (payment.underWay) return <Paying underWay={payment.underWay} back={payment.drop} />;
  if (plan && next && to) return <Move plan={plan} instalment={next} words={words} isToEnd={to === 'end'} back={back} />;
  if (!plan || !isRunning) return <LookAgain heading={words.heading} />;
  if (!next) return <FreshStart plan={plan} words={words} />;

  return (
    <Screen heading={words.heading}>
      <p>{words.stillYours(next.dueOnText)}</p>
      <Card
        title={next.needsMember ? card.check : words.payNow}
        line={next.needsMember ? card.checkLine : words.payLine}
        press={() => payOne(next)}
      />
      <OtherCard payment={payment} />
      {next.movableUntil && <Card title={words.moveIt} line={words.moveLine} press={() => setTo('day')} />}
      {next.canGoLast && <Card title={words.toEnd} line={words.toEndLine} press={() => setTo('end')} />}
      <TalkCard />
      <button type="button" class="plain" part="button" onClick={() => session.go('plan', plan.id)}>
        {words.wholePlan}
      </button>
    </Screen>
  );
}
