import { useStanding } from '../state/useStanding.ts';
import { useCardWords } from '../words/useCardWords.ts';
import { Card } from './Card.tsx';
import type { PaymentControls } from './usePayment.ts';

/** The way to another card, where there is one to change. */
export function OtherCard({ payment: { changeCard } }: { payment: PaymentControls }) {
  const { canChangeCard } = useStanding();
  const words = useCardWords();
  if (!canChangeCard) return null;
  return <Card title={words.anotherCard} line={words.anotherCardLine} press={() => changeCard(words.change)} />;
}
