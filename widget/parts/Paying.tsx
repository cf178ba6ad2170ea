import { NoPayment } from './NoPayment.tsx';
import { ToPayment } from './ToPayment.tsx';
import type { PaymentUnderWay } from './usePayment.ts';

interface PayingProps {
  underWay: PaymentUnderWay;
  /** Called when the member has left for the page. Without it: `back`. */
  leave?: () => void;
  back: () => void;
}

/** A payment that has been begun: by a card that is given here, or on a page. */
export function Paying({ underWay, leave, back }: PayingProps) {
  const { here, page, sentence, note, again, toPage } = underWay;
  if (here) {
    const { ByCard, step } = here;
    return <ByCard key={step.paymentId} first={step} sentence={sentence} again={again} toPage={toPage} back={back} />;
  }
  if (!page) return <NoPayment back={back} />;
  return <ToPayment sentence={sentence} note={note} page={page} leave={leave ?? back} back={back} />;
}
