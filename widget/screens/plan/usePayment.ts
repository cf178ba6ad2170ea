import { useState } from 'preact/hooks';
import { startPayment } from '../../../sdk/client/operations.ts';
import type { Instalment } from '../../../sdk/contract/types.ts';
import { useSession } from '../../state/useSession.ts';
import { seeAnew } from '../seeAnew.ts';

/** The way to the owner's payment page for one instalment. */
export interface Payment {
  /** The page's address; undefined where the owner has none. */
  page: string | undefined;
}

/** Prepares the payment of one instalment. Nothing is taken by it. */
export function usePayment(): { payment: Payment | undefined; prepare(instalment: Instalment): void; drop(): void } {
  const session = useSession();
  const [payment, setPayment] = useState<Payment>();

  function prepare({ amount, paid }: Instalment): void {
    if (session.busy.value > 0) return;
    const rest = { currency: amount.currency, amount: amount.amount - paid.amount };
    void session.ask(
      (core, options) => startPayment(core, rest, options),
      (step) => {
        session.isRevealed.value = true;
        setPayment({ page: step.next === 'redirect' ? step.url : undefined });
      },
      (problem) => {
        if (problem.code !== 'not_offered') return seeAnew(session)(problem);
        setPayment({ page: undefined });
        return true;
      },
    );
  }

  return { payment, prepare, drop: () => setPayment(undefined) };
}
