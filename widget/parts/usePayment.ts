import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Core } from '../../sdk/client/core.ts';
import { startPaymentMethod } from '../../sdk/client/operations.ts';
import type { CallOptions } from '../../sdk/client/options.ts';
import type { PaymentStep } from '../../sdk/contract/types.ts';
import type { ByCardProps, StepHere } from '../payment/ByCard.tsx';
import { seeAnew } from '../screens/seeAnew.ts';
import { useSession } from '../state/useSession.ts';

/** Begins a payment: here, or with `{ onPage: true }` on a page of the provider's. Nothing is taken by it. */
export type Begin = (core: Core, where: { onPage?: true }, options: CallOptions) => PromiseLike<PaymentStep>;

/** A payment that has been begun, in the panel or on a page; where it is neither, there is no way to pay. */
export interface PaymentUnderWay {
  /** What will be paid, in a sentence. */
  sentence: string;
  /** In the panel: the step to begin with, and what shows it. */
  here?: { step: StepHere; ByCard: ComponentType<ByCardProps> };
  /** The page's address. */
  page?: string;
  /** Why it is a page after all. */
  note?: string;
  again(): void;
  /** Goes on with the same on a page: this one, or a fresh one. */
  toPage(note?: string, page?: string): void;
}

/** What a screen does with a payment. */
export interface PaymentControls {
  underWay: PaymentUnderWay | undefined;
  /** Begins a payment. The member has asked to see the amount by it. */
  begin(ask: Begin, sentence: string): void;
  /** Begins with a new card for everything that is taken by itself. */
  changeCard(sentence: string): void;
  drop(): void;
}

/** Prepares a payment or a new card. What is needed to give a card is only loaded once the API says so. */
export function usePayment(): PaymentControls {
  const session = useSession();
  const [underWay, setUnderWay] = useState<PaymentUnderWay>();
  const turn = useRef(0);

  function prepare(ask: Begin, sentence: string, note?: string, onPage?: true): void {
    const same = {
      sentence,
      again: () => begin(ask, sentence),
      toPage: (why?: string, page?: string) => (page ? setUnderWay({ ...same, page }) : prepare(ask, sentence, why, true)),
    };
    const mine = ++turn.current;
    // Who has gone back meanwhile stays where they are.
    const show = (next: PaymentUnderWay) => mine === turn.current && setUnderWay(next);
    void session.ask(
      async (core, options) => {
        const step = await ask(core, onPage ? { onPage } : {}, options);
        if (step.next === 'redirect') return { ...same, page: step.url, ...(note && { note }) };
        // A promise is not made here, and where a page was asked for the form is of no use.
        if (step.next === 'none' || (onPage && step.next === 'confirm')) return same;
        const { ByCard } = await import('../payment/ByCard.tsx');
        return { ...same, here: { step, ByCard } };
      },
      show,
      (problem) => {
        const isOffered = session.standing.value?.offers.some((offer) => offer.kind === 'pay' && offer.now);
        if (problem.code !== 'not_offered' || (isOffered && !onPage)) return seeAnew(session)(problem);
        show(same);
        return true;
      },
    );
  }

  function begin(ask: Begin, sentence: string): void {
    if (session.busy.value === 0) prepare(ask, sentence);
  }

  return {
    underWay,
    begin(ask, sentence) {
      session.isRevealed.value = true;
      begin(ask, sentence);
    },
    changeCard: (sentence) => begin(startPaymentMethod, sentence),
    drop() {
      turn.current += 1;
      setUnderWay(undefined);
    },
  };
}
