import { useState } from 'preact/hooks';
import { Card } from '../parts/Card.tsx';
import { LookAgain } from '../parts/LookAgain.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TalkCard } from '../parts/TalkCard.tsx';
import { useSession } from '../state/useSession.ts';
import type { MissedWords } from '../words/en/missed.ts';
import { FreshStart } from './plan/FreshStart.tsx';
import { Move } from './plan/Move.tsx';
import { PayOne } from './plan/PayOne.tsx';
import { usePayment } from './plan/usePayment.ts';
import { usePlan } from './plan/usePlan.ts';

/** One instalment did not come, or two in a row: what can be done about it, without a word of blame. */
export default function Missed({ words }: { words: MissedWords }) {
  const session = useSession();
  const { plan, isRunning } = usePlan(({ instalments }) => instalments.some(({ state }) => state === 'missed'));
  const { payment, prepare, drop } = usePayment();
  const [to, setTo] = useState<'day' | 'end'>();
  const next = plan?.instalments.find(({ seq }) => seq === plan.nextSeq);
  const back = () => setTo(undefined);

  if (plan && next && to) return <Move plan={plan} instalment={next} words={words} isToEnd={to === 'end'} back={back} />;
  if (!plan || !isRunning) return <LookAgain heading={words.heading} />;
  if (!next) return <FreshStart plan={plan} words={words} />;
  if (payment) return <PayOne payment={payment} instalment={next} words={words} back={drop} />;

  return (
    <Screen heading={words.heading}>
      <p>{words.stillYours(next.dueOnText)}</p>
      <Card title={words.payNow} line={words.payLine} press={() => prepare(next)} />
      {next.movableUntil && <Card title={words.moveIt} line={words.moveLine} press={() => setTo('day')} />}
      {next.canGoLast && <Card title={words.toEnd} line={words.toEndLine} press={() => setTo('end')} />}
      <TalkCard />
      <button type="button" class="plain" onClick={() => session.go('plan', plan.id)}>
        {words.wholePlan}
      </button>
    </Screen>
  );
}
