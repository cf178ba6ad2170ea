import { useState } from 'preact/hooks';
import { startPayment } from '../../sdk/client/operations.ts';
import { NoPayment } from '../parts/NoPayment.tsx';
import { useOffer } from '../state/useOffer.ts';
import { useSession } from '../state/useSession.ts';
import type { PayWords } from '../words/en/pay.ts';
import { PayLater } from './pay/PayLater.tsx';
import { PayNow } from './pay/PayNow.tsx';
import { PayWhat, type Payment } from './pay/PayWhat.tsx';
import { seeAnew } from './seeAnew.ts';

/** Pay all or a part now, on the owner's page; or all of it on a day of one's choice. */
export default function Pay({ words }: { words: PayWords }) {
  const session = useSession();
  const offer = useOffer('pay');
  const [payment, setPayment] = useState<Payment>();
  const [page, setPage] = useState('');

  if (!offer?.now && !offer?.payOnUntil) return <NoPayment />;

  const back = () => setPayment(undefined);
  if (payment?.day) return <PayLater words={words} payment={payment} day={payment.day} back={back} />;
  if (payment) return <PayNow words={words} payment={payment} page={page} back={back} />;

  function decide(decided: Payment) {
    if (decided.day) {
      setPayment(decided);
      return;
    }
    const { currency, amount } = decided;
    // It only prepares the page on which the member may pay. What was typed is kept, in case they want to change it.
    void session.ask(
      (core, options) => startPayment(core, { currency, amount }, options),
      (step) => {
        if (step.next !== 'redirect') return;
        setPage(step.url);
        setPayment(decided);
      },
      seeAnew(session),
    );
  }

  return <PayWhat words={words} offer={offer} decide={decide} />;
}
