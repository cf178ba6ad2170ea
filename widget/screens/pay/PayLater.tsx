import { useEffect, useState } from 'preact/hooks';
import { startPayment } from '../../../sdk/client/operations.ts';
import type { Plan } from '../../../sdk/contract/types.ts';
import type { CivilDate } from '../../../sdk/terms/calendar.ts';
import { writeDate } from '../../../sdk/terms/writeDate.ts';
import { Confirm } from '../../parts/Confirm.tsx';
import { Done } from '../../parts/Done.tsx';
import { OnTheDay } from '../../parts/OnTheDay.tsx';
import { useLocale } from '../../state/useLocale.ts';
import { useOffer } from '../../state/useOffer.ts';
import { useSession } from '../../state/useSession.ts';
import type { PayWords } from '../../words/en/pay.ts';
import { usePartsWords } from '../../words/usePartsWords.ts';
import type { Payment } from './PayWhat.tsx';

interface PayLaterProps {
  words: PayWords;
  payment: Payment;
  day: CivilDate;
  back: () => void;
}

/** "I'll pay on Friday": reviewed in a sentence, then kept like a plan of one. */
export function PayLater({ words, payment, day, back }: PayLaterProps) {
  const { refresh } = useSession();
  const locale = useLocale();
  const parts = usePartsWords();
  const [agreed, setAgreed] = useState<Plan>();
  // A promise is about all that is open when it is made: what is reviewed has to be that, however old the page is.
  const offer = useOffer('pay');
  const total = offer?.totals.find(({ currency }) => currency === payment.currency) ?? payment;
  useEffect(() => void refresh(), []);

  if (agreed) {
    return (
      <Done>
        <p>{agreed.sentence}</p>
        <OnTheDay plan={agreed} />
      </Done>
    );
  }

  return (
    <Confirm
      write={(core, options) => startPayment(core, { currency: payment.currency, payOn: day }, options)}
      done={(step) => setAgreed(step.next === 'none' ? step.arrangement : undefined)}
      back={back}
    >
      <p>{words.promise(total.text, writeDate(day, locale, 'weekday'))}</p>
      <p>{offer?.collectedIn.includes(payment.currency) ? parts.byItself(1) : parts.onTheDay}</p>
    </Confirm>
  );
}
