import { type Signal, signal } from '@preact/signals';
import type { Language } from '../scenes/language.ts';

/** The words of the pretend payment page. */
export interface PayWords {
  pretend: string;
  title: (amount: string) => string;
  nothingMoves: string;
  pay: string;
  back: string;
  paying: string;
  failed: string;
  unreadable: string;
}

/** The language that the demo speaks. */
export const payLanguage: Signal<Language> = signal<Language>('en');

export const payWords: Record<Language, PayWords> = {
  en: {
    pretend: 'Pretend payments',
    title: (amount) => `Pay ${amount} to Steady Ground`,
    nothingMoves: 'This page stands in for the payment page of a real coach. No card is asked for and no money moves.',
    pay: 'Pay',
    back: 'Go back without paying',
    paying: 'One moment…',
    failed: 'That did not work, and nothing was recorded. You can try again.',
    unreadable: 'This address does not say what to pay. Go back to the lesson and start from there.',
  },
  es: {
    pretend: 'Pagos de mentira',
    title: (amount) => `Pagar ${amount} a Steady Ground`,
    nothingMoves: 'Esta página hace de página de pago de un coach real. No se pide tarjeta y no se mueve dinero.',
    pay: 'Pagar',
    back: 'Volver sin pagar',
    paying: 'Un momento…',
    failed: 'No ha funcionado y no se ha anotado nada. Puedes probar otra vez.',
    unreadable: 'Esta dirección no dice qué pagar. Vuelve a la lección y empieza desde allí.',
  },
  ar: {
    pretend: 'دفع تمثيلي',
    title: (amount) => `دفع ${amount} إلى Steady Ground`,
    nothingMoves: 'هذه الصفحة تقوم مقام صفحة الدفع لدى مدرّب حقيقي. لا تُطلب بطاقة ولا يتحرك أي مال.',
    pay: 'دفع',
    back: 'العودة دون دفع',
    paying: 'لحظة…',
    failed: 'لم ينجح ذلك ولم يُسجَّل شيء. يمكن المحاولة مرة أخرى.',
    unreadable: 'هذا العنوان لا يذكر ما يُدفع. يمكن العودة إلى الدرس والبدء من هناك.',
  },
};
