import { useState } from 'preact/hooks';
import { Card } from '../parts/Card.tsx';
import { LookAgain } from '../parts/LookAgain.tsx';
import { Screen } from '../parts/Screen.tsx';
import { ToLetter } from '../parts/ToLetter.tsx';
import { useSession } from '../state/useSession.ts';
import type { PlanWords } from '../words/en/plan.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { Leave } from './plan/Leave.tsx';
import { Move } from './plan/Move.tsx';
import { PayOne } from './plan/PayOne.tsx';
import { PlanDates } from '../parts/PlanDates.tsx';
import { usePayment } from './plan/usePayment.ts';
import { usePlan } from './plan/usePlan.ts';

/** In a plan: what has been done, what comes next, and every way to change it. A promise is a plan of one. */
export default function Plan({ words }: { words: PlanWords }) {
  const session = useSession();
  const parts = usePartsWords();
  const { plan, isRunning, others } = usePlan();
  const { payment, prepare, drop } = usePayment();
  const [step, setStep] = useState<'move' | 'change' | 'leave'>();
  const next = plan?.instalments.find(({ seq }) => seq === plan.nextSeq);
  const back = () => setStep(undefined);

  if (plan && next && step === 'move') return <Move plan={plan} instalment={next} words={words} back={back} />;
  if (plan && step) return <Leave plan={plan} words={words} isToChange={step === 'change'} back={back} />;
  if (!plan || !isRunning) return <LookAgain heading={words.heading} />;
  if (next && payment) return <PayOne payment={payment} instalment={next} words={words} back={drop} />;

  const isPlan = plan.kind === 'plan';
  return (
    <Screen heading={isPlan ? words.heading : words.promise}>
      <p>{plan.sentence}</p>
      <p>{parts.onTheDay}</p>
      <PlanDates plan={plan} />
      {next && (
        <Card
          title={next.state === 'due' ? parts.payToday : words.payEarly}
          line={words.payLine}
          press={() => prepare(next)}
        />
      )}
      {next && (next.movableUntil || next.canGoLast) && (
        <Card title={words.move} line={words.moveLine} press={() => setStep('move')} />
      )}
      <Card
        title={isPlan ? words.change : words.otherWay}
        line={isPlan ? words.changeLine : words.otherWayLine}
        press={() => setStep('change')}
      />
      {isPlan && <Card title={words.leave} line={words.leaveLine} press={() => setStep('leave')} />}
      {others.map(({ id, total, sentence }) => (
        <Card key={id} title={words.other(total.currency)} line={sentence} press={() => session.go('plan', id)} />
      ))}
      <ToLetter />
    </Screen>
  );
}
