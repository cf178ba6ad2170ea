import { useEffect, useRef } from 'preact/hooks';
import type { PaymentConfirm } from '../../sdk/contract/types.ts';
import { Problem } from '../parts/Field.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useLocale } from '../state/useLocale.ts';
import { useSession } from '../state/useSession.ts';
import { useCardWords } from '../words/useCardWords.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { openStripe } from './openStripe.ts';

interface BankCheckProps {
  step: PaymentConfirm;
  sentence: string;
  /** Whether the member has pressed the button already, so that the bank is asked at once. */
  isAtOnce: boolean;
  /** What was said about the last check, if it did not work. */
  problem: string;
  setProblem(problem: string): void;
  /** The bank has answered: has the API go on. */
  goOn(): void;
  toPage(note?: string): void;
  back(): void;
}

/** The bank wants to see the member: it does so in a window of its own, above the page. */
export function BankCheck({ step, sentence, isAtOnce, problem, setProblem, goOn, toPage, back }: BankCheckProps) {
  const session = useSession();
  const locale = useLocale();
  const words = useCardWords();
  const parts = usePartsWords();
  const isBegun = useRef(false);
  const isGone = useRef(false);
  const { busy } = session;

  useEffect(() => () => void (isGone.current = true), []);
  // Once the answer that asked for it has been taken in. After a check that did not work the member decides.
  useEffect(() => {
    if (isAtOnce && !problem && !isBegun.current && busy.value === 0) void check();
  }, [busy.value]);

  async function check(): Promise<void> {
    if (busy.value > 0) return;
    isBegun.current = true;
    busy.value += 1;
    const answer = await openStripe(step, locale)
      .then((stripe) => stripe.handleNextAction({ clientSecret: step.clientSecret }))
      .catch(() => undefined);
    busy.value -= 1;
    if (isGone.current) {
      // They may have said yes at their bank before they left.
      void session.refresh();
    } else if (answer) {
      setProblem(answer.error ? words.notChecked : '');
      // The API knows best what came of it, also of a no.
      goOn();
    } else {
      toPage(words.notHere);
    }
  }

  return (
    <Screen
      heading={words.bank}
      main={{ label: problem ? parts.tryAgain : parts.goOn, press: () => void check() }}
      back={back}
    >
      <p>{sentence}</p>
      <p>{words.bankLine}</p>
      <Problem text={problem} />
      <button type="button" class="plain" part="button" disabled={busy.value > 0} onClick={() => toPage()}>
        {words.onPage}
      </button>
    </Screen>
  );
}
