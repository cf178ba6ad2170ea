import type { PayWords } from '../payWords.ts';

export const payWords: PayWords = {
  pretend: 'Pagamento per finta',
  title: (amount) => `Paga ${amount} a Steady Ground`,
  nothingMoves: 'Questa pagina fa le veci della pagina di pagamento di un coach vero. Non si chiede nessuna carta e non si muove denaro.',
  pay: 'Paga',
  back: 'Torna indietro senza pagare',
  paying: 'Un momento…',
  failed: 'Non ha funzionato, e non è stato registrato nulla. Puoi riprovare.',
  unreadable: 'Questo indirizzo non dice che cosa pagare. Torna alla lezione e comincia da lì.',
};
