import { useEffect, useRef, useState } from 'preact/hooks';
import type { PaymentConfirm } from '../../sdk/contract/types.ts';
import { Problem } from '../parts/Field.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useLocale } from '../state/useLocale.ts';
import { useSession } from '../state/useSession.ts';
import { useCardWords } from '../words/useCardWords.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { type CardFields, hostOf, mountForm } from './mountForm.ts';
import { openStripe } from './openStripe.ts';

interface CardFormProps {
  step: PaymentConfirm;
  sentence: string;
  /** The card is given: has the API go on. */
  goOn(): void;
  toPage(note?: string): void;
  back(): void;
}

/** Milliseconds until a form that does not come is given up: who blocks its frames may do so without a word. */
const PATIENCE = 20_000;

/** What will be taken, and the card that it is taken from. Nothing is taken before the button is pressed. */
export function CardForm({ step, sentence, goOn, toPage, back }: CardFormProps) {
  const session = useSession();
  const locale = useLocale();
  const words = useCardWords();
  const { oneMoment } = usePartsWords();
  const slot = useRef<HTMLSlotElement>(null);
  const fields = useRef<CardFields>(undefined);
  const isGiven = useRef(false);
  const isGone = useRef(false);
  const [isReady, setReady] = useState(false);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    const fail = () => {
      clearTimeout(timer);
      if (!isGone.current) toPage(words.notHere);
    };
    const ready = () => {
      clearTimeout(timer);
      setReady(true);
    };
    const timer = setTimeout(fail, PATIENCE);
    const show = async (place: HTMLSlotElement) => {
      const host = hostOf(place);
      const stripe = await openStripe(step, locale);
      if (isGone.current) return;
      const leave = () => session.close(true);
      fields.current = mountForm(stripe, host, place, step.clientSecret, { ready, fail, leave });
    };
    if (slot.current) show(slot.current).catch(fail);
    return () => {
      isGone.current = true;
      clearTimeout(timer);
      fields.current?.remove();
    };
  }, []);

  async function press(): Promise<void> {
    if (session.busy.value > 0) return;
    setProblem('');
    if (!isGiven.current) {
      const refusal = await give();
      // Who has left meanwhile has not agreed to anything any more.
      if (isGone.current) return;
      setProblem(refusal ?? '');
      isGiven.current = refusal === undefined;
    }
    if (isGiven.current) goOn();
  }

  /** Answers what Stripe says against the card; undefined when it is given. */
  async function give(): Promise<string | undefined> {
    session.busy.value += 1;
    try {
      const error = (await fields.current?.give())?.error;
      // An answer that was lost: Stripe has the card already.
      if (!error || error.setup_intent?.status === 'succeeded') return undefined;
      return (error.type === 'card_error' || error.type === 'validation_error' ? error.message : undefined) ?? words.notGiven;
    } catch {
      return words.notGiven;
    } finally {
      session.busy.value -= 1;
    }
  }

  const { money } = step;
  const label = money ? words.pay(money.text) : words.save;
  return (
    <Screen heading={words.heading} main={isReady ? { label, press: () => void press() } : undefined} back={back}>
      <p>{sentence}</p>
      <p class="small">
        {money ? words.kept : words.nothingNow} {words.private}
      </p>
      {!isReady && <p role="status">{oneMoment}</p>}
      <slot name="goodterms-payment" ref={slot} />
      <Problem text={problem} />
      <p class="small">
        {words.noHurry} {money && words.notBefore}
      </p>
      <button type="button" class="plain" part="button" disabled={session.busy.value > 0} onClick={() => toPage()}>
        {words.onPage}
      </button>
    </Screen>
  );
}
