import type { PayWords } from '../payWords.ts';

export const payWords: PayWords = {
  pretend: 'Płatności na niby',
  title: (amount) => `Zapłać ${amount}. Odbiorca: Steady Ground`,
  nothingMoves: 'Ta strona udaje stronę płatności prawdziwego coacha. Nie prosimy o kartę i nie przepływają żadne pieniądze.',
  pay: 'Zapłać',
  back: 'Wróć bez płacenia',
  paying: 'Chwileczkę…',
  failed: 'To się nie udało i nic nie zapisano. Możesz spróbować jeszcze raz.',
  unreadable: 'Ten adres nie mówi, co jest do zapłaty. Wróć do lekcji i zacznij stamtąd.',
};
