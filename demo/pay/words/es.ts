import type { PayWords } from '../payWords.ts';

export const payWords: PayWords = {
  pretend: 'Pagos de mentira',
  title: (amount) => `Pagar ${amount} a Steady Ground`,
  nothingMoves: 'Esta página hace de página de pago de un coach real. No se pide tarjeta y no se mueve dinero.',
  pay: 'Pagar',
  back: 'Volver sin pagar',
  paying: 'Un momento…',
  failed: 'No ha funcionado y no se ha anotado nada. Puedes probar otra vez.',
  unreadable: 'Esta dirección no dice qué pagar. Vuelve a la lección y empieza desde allí.',
};
