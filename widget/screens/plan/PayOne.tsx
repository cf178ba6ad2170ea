import type { Instalment } from '../../../sdk/contract/types.ts';
import { writeMoney } from '../../../sdk/terms/writeMoney.ts';
import { NoPayment } from '../../parts/NoPayment.tsx';
import { ToPayment } from '../../parts/ToPayment.tsx';
import { useLocale } from '../../state/useLocale.ts';
import type { PlanWords } from '../../words/en/plan.ts';
import type { Payment } from './usePayment.ts';

interface PayOneProps {
  payment: Payment;
  instalment: Instalment;
  words: PlanWords;
  back: () => void;
}

/** What is about to be paid, and the way to the owner's payment page. Who comes back from it sees the plan. */
export function PayOne({ payment: { page }, instalment: { amount, paid, dueOnText }, words, back }: PayOneProps) {
  const locale = useLocale();
  if (!page) return <NoPayment back={back} />;
  const rest = paid.amount ? writeMoney({ ...amount, amount: amount.amount - paid.amount }, locale) : amount.text;
  return <ToPayment sentence={words.pays(rest, dueOnText)} page={page} leave={back} back={back} />;
}
