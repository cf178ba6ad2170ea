import type { PaymentConfirm } from '../../contract/types.ts';
import type { StartedPayment } from '../store/rows.ts';
import type { Speaker } from '../views/speaker.ts';

/** What the member does next in their browser, without the secret for it: that is added as it is answered, by `showStep`. */
export function confirmStep(speaker: Speaker, { id, currency }: StartedPayment, intent: 'setup' | 'payment', amount: number): PaymentConfirm {
  const money = amount === 0 ? null : speaker.money(amount, currency);
  return { next: 'confirm', paymentId: id, provider: 'stripe', publishableKey: '', clientSecret: '', intent, money };
}
