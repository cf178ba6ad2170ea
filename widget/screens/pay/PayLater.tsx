import { useEffect, useState } from 'preact/hooks';
import { startPayment } from '../../../sdk/client/operations.ts';
import type { Plan } from '../../../sdk/contract/types.ts';
import type { CivilDate } from '../../../sdk/terms/calendar.ts';
import { writeDate } from '../../../sdk/terms/writeDate.ts';
import type { Action } from '../../parts/Actions.tsx';
import { Done } from '../../parts/Done.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { useLocale } from '../../state/useLocale.ts';
import { useOffer } from '../../state/useOffer.ts';
import { useSession } from '../../state/useSession.ts';
import { useStanding } from '../../state/useStanding.ts';
import type { PayWords } from '../../words/en/pay.ts';
import { usePartsWords } from '../../words/usePartsWords.ts';
import { seeAnew } from '../seeAnew.ts';
import type { Payment } from './PayWhat.tsx';

interface PayLaterProps {
  words: PayWords;
  payment: Payment;
  day: CivilDate;
  change: Action;
}

/** "I'll pay on Friday": reviewed in a sentence, then kept like a plan of one. */
export function PayLater({ words, payment, day, change }: PayLaterProps) {
  const session = useSession();
  const { member } = useStanding();
  const locale = useLocale();
  const parts = usePartsWords();
  const [agreed, setAgreed] = useState<Plan>();
  // A promise is about all that is open when it is made: what is reviewed has to be that, however old the page is.
  const total = useOffer('pay')?.totals.find(({ currency }) => currency === payment.currency) ?? payment;
  useEffect(() => void session.refresh(), []);

  if (agreed) {
    return (
      <Done heading={parts.settled(member.firstName)}>
        <p>{agreed.sentence}</p>
        <p>{parts.onTheDay}</p>
      </Done>
    );
  }

  const agree = () =>
    void session.act(
      (core, options) => startPayment(core, { currency: payment.currency, payOn: day }, options),
      (step) => setAgreed(step.next === 'none' ? step.arrangement : undefined),
      seeAnew(session),
    );
  return (
    <Screen heading={parts.looksRight} main={{ label: parts.agree, press: agree }} second={change}>
      <p>{words.promise(total.text, writeDate(day, locale, 'weekday'))}</p>
      <p>{parts.onTheDay}</p>
    </Screen>
  );
}
