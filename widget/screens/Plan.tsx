import { useState } from 'preact/hooks';
import { Card } from '../parts/Card.tsx';
import { LookAgain } from '../parts/LookAgain.tsx';
import { OnTheDay } from '../parts/OnTheDay.tsx';
import { OtherCard } from '../parts/OtherCard.tsx';
import { Paying } from '../parts/Paying.tsx';
import { PlanDates } from '../parts/PlanDates.tsx';
import { Screen } from '../parts/Screen.tsx';
import { ToLetter } from '../parts/ToLetter.tsx';
import { usePayment } from '../parts/usePayment.ts';
import { useSession } from '../state/useSession.ts';
import type { PlanWords } from '../words/en/plan.ts';
import { useCardWords } from '../words/useCardWords.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { Leave } from './plan/Leave.tsx';
import { Move } from './plan/Move.tsx';
import { usePayOne } from './plan/usePayOne.ts';
import { usePlan } from './plan/usePlan.ts';

/** In a plan: what has been done, what comes next, and every way to change it. A promise is a plan of one. */
export default function Plan({ words }: { words: PlanWords }) {
  const session = useSession();
  const parts = usePartsWords();
  const card = useCardWords();
  const { plan, isRunning, others } = usePlan();
  const payment = usePayment();
  const payOne = usePayOne(payment, words);
  const [step, setStep] = useState<'move' | 'change' | 'leave'>();
  const next = plan?.instalments.find(({ seq }) => seq === plan.nextSeq);
  const back = () => setStep(undefined);

  // First of all, because what is paid may end the plan.
  if (payment.underWay) return <Paying underWay={payment.underWay} back={payment.drop} />;
  if (plan && next && step === 'move') return <Move plan={plan} instalment={next} words={words} back={back} />;
  if (plan && step) return <Leave plan={plan} words={words} isToChange={step === 'change'} back={back} />;
  if (!plan || !isRunning) return <LookAgain heading={words.heading} />;

  const isPlan = plan.kind === 'plan';
  const isToday = next?.state === 'due';
  // What is taken by itself today is not asked for as well.
  const canPay = !isToday || !plan.collected || next.needsMember;
  return (
    <Screen heading={isPlan ? words.heading : words.promise}>
      <p>{plan.sentence}</p>
      <OnTheDay plan={plan} />
      <PlanDates plan={plan} />
      {next && canPay && (
        <Card
          title={next.needsMember ? card.check : isToday ? parts.payToday : words.payEarly}
          line={next.needsMember ? card.checkLine : words.payLine}
          press={() => payOne(next)}
        />
      )}
      <OtherCard payment={payment} />
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
