import { useState } from 'preact/hooks';
import type { Action } from '../../parts/Actions.tsx';
import { Done } from '../../parts/Done.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { useSession } from '../../state/useSession.ts';
import { useStanding } from '../../state/useStanding.ts';
import type { PayWords } from '../../words/en/pay.ts';
import { usePartsWords } from '../../words/usePartsWords.ts';
import { recheck } from '../recheck.ts';
import type { Payment } from './PayWhat.tsx';

interface PayNowProps {
  words: PayWords;
  payment: Payment;
  /** The address of the owner's payment page. */
  page: string;
  change: Action;
}

/** The way to the owner's payment page and, for who comes back from it, whether the money has been seen. */
export function PayNow({ words, payment, page, change }: PayNowProps) {
  const session = useSession();
  const { member } = useStanding();
  const parts = usePartsWords();
  const [step, setStep] = useState<'ready' | 'away' | 'waiting' | 'arrived'>('ready');

  if (step === 'arrived') {
    return (
      <Done heading={words.thanks(member.firstName)}>
        <p>{words.arrived}</p>
      </Done>
    );
  }

  if (step === 'ready') {
    return (
      <Screen
        heading={parts.looksRight}
        // A moment later, when the browser is on its way: the link is needed until then.
        main={{ label: words.openPage, href: page, press: () => setTimeout(setStep, 0, 'away') }}
        second={change}
      >
        <p>{words.now(payment.text)}</p>
        <p>{words.page(new URL(page).host)}</p>
      </Screen>
    );
  }

  async function look() {
    const news = await recheck(session);
    if (news === 'unknown') {
      void session.fail({ isSure: false, again: () => void look() });
      return;
    }
    session.failure.value = null;
    const offer = session.standing.value?.offers.find(({ kind }) => kind === 'pay');
    const totals = news === 'some' && offer?.kind === 'pay' ? offer.totals : [];
    const open = totals.find(({ currency }) => currency === payment.currency)?.amount ?? 0;
    const isSeen = open < payment.open;
    setStep(isSeen ? 'arrived' : 'waiting');
    if (!isSeen) session.announcement.value = parts.notSeenYet;
  }

  return (
    <Screen
      heading={words.away}
      main={{ label: parts.look, press: () => void look() }}
      second={{ label: words.again, press: () => setStep('ready') }}
    >
      <p>{words.patience}</p>
      {step === 'waiting' && <p>{parts.notSeenYet}</p>}
    </Screen>
  );
}
