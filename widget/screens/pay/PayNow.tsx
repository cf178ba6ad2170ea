import { useState } from 'preact/hooks';
import { Done } from '../../parts/Done.tsx';
import { Paying } from '../../parts/Paying.tsx';
import { Screen } from '../../parts/Screen.tsx';
import type { PaymentUnderWay } from '../../parts/usePayment.ts';
import { useSession } from '../../state/useSession.ts';
import { useStanding } from '../../state/useStanding.ts';
import type { PayWords } from '../../words/en/pay.ts';
import { usePartsWords } from '../../words/usePartsWords.ts';
import { recheck } from '../recheck.ts';
import type { Payment } from './PayWhat.tsx';

interface PayNowProps {
  words: PayWords;
  payment: Payment;
  underWay: PaymentUnderWay;
  back: () => void;
}

/** The way to the owner's payment page and, for who comes back from it, whether the money has been seen. */
export function PayNow({ words, payment, underWay, back }: PayNowProps) {
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
    return <Paying underWay={underWay} leave={() => setStep('away')} back={back} />;
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

  const pageAgain = () => setStep('ready');
  return (
    <Screen
      heading={words.away}
      main={{ label: parts.look, press: () => void look() }}
      second={{ label: words.again, press: pageAgain }}
      back={pageAgain}
    >
      <p>{words.patience}</p>
      {step === 'waiting' && <p>{parts.notSeenYet}</p>}
    </Screen>
  );
}
