import { useState } from 'preact/hooks';
import { confirmPayment } from '../../sdk/client/operations.ts';
import type { PaymentConfirm, PaymentDone, PaymentStep } from '../../sdk/contract/types.ts';
import { seeAnew } from '../screens/seeAnew.ts';
import { useSession } from '../state/useSession.ts';
import { BankCheck } from './BankCheck.tsx';
import { BelowOverlays } from './BelowOverlays.tsx';
import { CardForm } from './CardForm.tsx';
import { Outcome } from './Outcome.tsx';

/** The steps of a payment that are taken here. */
export type StepHere = PaymentConfirm | PaymentDone;

export interface ByCardProps {
  first: StepHere;
  /** What will be paid, in a sentence. */
  sentence: string;
  /** Begins the same anew, for example with another card. */
  again(): void;
  /** Goes on with the same on a page: this one, or a fresh one. */
  toPage(note?: string, page?: string): void;
  back(): void;
}

/** The payment step: a card is given, the bank checks who gives it, and the API takes what was agreed. */
export function ByCard({ first, sentence, again, toPage, back }: ByCardProps) {
  const session = useSession();
  const [step, setStep] = useState(first);
  const [problem, setProblem] = useState('');

  // Under a key of its own each time, because each goes one step further; no charge is ever taken twice by it.
  function goOn(): void {
    void session.act(
      (core, options) => confirmPayment(core, step.paymentId, options),
      (next: PaymentStep) => {
        if (next.next === 'redirect') toPage('', next.url);
        else if (next.next !== 'none') setStep(next);
      },
      seeAnew(session, back),
    );
  }

  // What has been taken is no longer open: the rest is chosen anew.
  if (step.next === 'done') return <Outcome step={step} again={step.taken ? back : again} back={back} />;
  const same = { step, sentence, goOn, toPage, back };
  return (
    <BelowOverlays>
      {step.intent === 'payment' ? (
        <BankCheck key={step.clientSecret} {...same} isAtOnce={step !== first} problem={problem} setProblem={setProblem} />
      ) : (
        <CardForm {...same} />
      )}
    </BelowOverlays>
  );
}
