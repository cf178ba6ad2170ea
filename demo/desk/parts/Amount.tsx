import { writeMoney } from '../../../sdk/terms/writeMoney.ts';
import { useDesk } from '../state/useDesk.ts';
import { words } from '../words.ts';

interface AmountProps {
  /** Integer minor units. */
  amount: number;
  currency: string;
}

/** A sum, hidden until it is asked for. */
export function Amount({ amount, currency }: AmountProps) {
  const { areAmountsShown } = useDesk();
  if (areAmountsShown.value) return <span class="amount">{writeMoney({ amount, currency }, words.locale)}</span>;
  return (
    <span class="amount veiled">
      <span aria-hidden="true">••••</span>
      <span class="unseen">{words.hiddenAmount}</span>
    </span>
  );
}
