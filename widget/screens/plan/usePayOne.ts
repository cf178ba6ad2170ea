import { startPayment } from '../../../sdk/client/operations.ts';
import type { Instalment } from '../../../sdk/contract/types.ts';
import { writeMoney } from '../../../sdk/terms/writeMoney.ts';
import type { PaymentControls } from '../../parts/usePayment.ts';
import { useLocale } from '../../state/useLocale.ts';
import type { PlanWords } from '../../words/en/plan.ts';

/** Answers what begins the payment of what is left of one instalment. */
export function usePayOne({ begin }: PaymentControls, words: PlanWords): (instalment: Instalment) => void {
  const locale = useLocale();
  return ({ amount, paid, dueOnText }) => {
    const { currency } = amount;
    const rest = { currency, amount: amount.amount - paid.amount };
    const text = paid.amount ? writeMoney(rest, locale) : amount.text;
    begin((core, where, options) => startPayment(core, { ...rest, ...where }, options), words.pays(text, dueOnText));
  };
}
