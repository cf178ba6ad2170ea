import { isRightToLeft } from '../../sdk/terms/rightToLeft.ts';
import { useEffect, useState } from 'preact/hooks';
import { readAmount } from '../../sdk/terms/readAmount.ts';
import { writeMoney } from '../../sdk/terms/writeMoney.ts';
import type { Controls } from '../controls/controls.ts';
import { payLanguage, payWords } from './payWords.ts';

interface PayPageProps {
  controls: Pick<Controls, 'pay'>;
  /** As the playbook's `paymentLink` fills it in. */
  query: URLSearchParams;
  goBack: () => void;
}

type Progress = 'asking' | 'paying' | 'failed';

/** A payment provider that only exists in the demo. */
export function PayPage({ controls, query, goBack }: PayPageProps) {
  const [progress, setProgress] = useState<Progress>('asking');
  const language = payLanguage.value;
  const words = payWords[language];
  const payment = paymentIn(query);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  }, [language]);

  const pay = async (): Promise<void> => {
    if (!payment) return;
    setProgress('paying');
    try {
      await controls.pay(payment);
      goBack();
    } catch {
      setProgress('failed');
    }
  };

  return (
    <main class="pay">
      <p class="pretend">{words.pretend}</p>
      <h1>{payment ? words.title(writeMoney(payment, language)) : words.unreadable}</h1>
      <p>{words.nothingMoves}</p>
      <div role="status">{progress === 'paying' ? words.paying : progress === 'failed' && words.failed}</div>
      {payment && (
        <button type="button" class="main" disabled={progress === 'paying'} onClick={() => void pay()}>
          {words.pay}
        </button>
      )}
      <button type="button" onClick={goBack}>
        {words.back}
      </button>
    </main>
  );
}

function paymentIn(query: URLSearchParams): { reference: string; amount: number; currency: string } | null {
  const reference = query.get('reference');
  const currency = query.get('currency');
  if (!reference || !currency || !/^[A-Z]{3}$/.test(currency)) return null;
  const amount = readAmount(query.get('amount') ?? '', currency, 'en');
  return amount ? { reference, amount, currency } : null;
}
