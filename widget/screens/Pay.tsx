import { useState } from 'preact/hooks';
import { startPayment } from '../../sdk/client/operations.ts';
import { NoPayment } from '../parts/NoPayment.tsx';
import { Paying } from '../parts/Paying.tsx';
import { usePayment } from '../parts/usePayment.ts';
import { useOffer } from '../state/useOffer.ts';
import type { PayWords } from '../words/en/pay.ts';
import { PayLater } from './pay/PayLater.tsx';
import { PayNow } from './pay/PayNow.tsx';
import { PayWhat, type Payment } from './pay/PayWhat.tsx';

/** Pay all, a part or one bill now, by a card or on a page; or all of it on a day of one's choice. */
export default function Pay({ words }: { words: PayWords }) {
  const offer = useOffer('pay');
  const { underWay, begin, drop } = usePayment();
  const [payment, setPayment] = useState<Payment>();

  if (payment && underWay?.page) return <PayNow words={words} payment={payment} underWay={underWay} back={drop} />;
  if (underWay) return <Paying underWay={underWay} back={drop} />;
  if (!offer?.now && !offer?.payOnUntil) return <NoPayment />;
  if (payment?.day) return <PayLater words={words} payment={payment} day={payment.day} back={() => setPayment(undefined)} />;

  function decide(decided: Payment) {
    const { currency, amount, text, charge, day } = decided;
    setPayment(decided);
    if (day) return;
    const what = charge ? { currency, chargeId: charge.id } : { currency, amount };
    // It only prepares the payment. What was typed is kept, in case they want to change it.
    begin(
      (core, where, options) => startPayment(core, { ...what, ...where }, options),
      charge ? words.nowFor(text, charge.description) : words.now(text),
    );
  }

  return <PayWhat words={words} offer={offer} decide={decide} />;
}
