import type { Instalment } from '../../../sdk/contract/types.ts';
import { writeMoney } from '../../../sdk/terms/writeMoney.ts';
import { Screen } from '../../parts/Screen.tsx';
import { useLocale } from '../../state/useLocale.ts';
import { useSession } from '../../state/useSession.ts';
import { useStanding } from '../../state/useStanding.ts';
import type { PlanWords } from '../../words/en/plan.ts';
import { useFrameWords } from '../../words/useFrameWords.ts';
import { usePartsWords } from '../../words/usePartsWords.ts';
import type { Payment } from './usePayment.ts';

interface PayOneProps {
  payment: Payment;
  instalment: Instalment;
  words: PlanWords;
  back: () => void;
}

/** What is about to be paid, and the way to the owner's payment page. */
export function PayOne({ payment: { page }, instalment, words, back }: PayOneProps) {
  const session = useSession();
  const { helper } = useStanding();
  const frame = useFrameWords();
  const parts = usePartsWords();
  const locale = useLocale();
  const { amount, paid, dueOnText } = instalment;
  const second = { label: frame.back, press: back };

  if (!page) {
    const talk = { label: frame.offers.talk(helper.name), press: () => session.go('talk') };
    return (
      <Screen heading={words.noWay} main={talk} second={second}>
        <p>{parts.nothingChanged}</p>
      </Screen>
    );
  }

  const rest = paid.amount ? writeMoney({ ...amount, amount: amount.amount - paid.amount }, locale) : amount.text;
  return (
    <Screen
      heading={parts.looksRight}
      // A moment later, when the browser is on its way: who comes back sees the plan.
      main={{ label: words.openPage, href: page, press: () => setTimeout(back) }}
      second={second}
    >
      <p>{words.pays(rest, dueOnText)}</p>
      <p>{words.page(new URL(page).host)}</p>
    </Screen>
  );
}
