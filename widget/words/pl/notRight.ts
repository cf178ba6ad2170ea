import type { NotRightWords } from '../en/notRight.ts';

export const words: NotRightWords = {
  heading: 'Która pozycja się nie zgadza?',
  what: 'Co się tu nie zgadza?',
  pick: 'Wybierz to, co najlepiej pasuje',
  alreadyPaid: 'To jest już zapłacone',
  wrongAmount: 'Kwota się nie zgadza',
  notMine: 'To nie moje',
  other: 'Coś innego',
  note: 'Czy coś pomoże nam to sprawdzić?',
  noteHint: 'Tylko jeśli chcesz.',
  promise: 'Sprawdzimy to i na razie nie będziemy o to prosić.',
  send: 'Wyślij',
  thanks: 'Dziękujemy za tę wiadomość.',

  rightAfterAll: 'Czy jednak się zgadza?',
  happens: 'Teraz to sprawdzamy. Jeśli się zgadza, to znowu jest do zapłaty. Przy tym nic nie pobieramy.',
  takeBack: 'Tak, zgadza się',
  takenBack: 'To znowu jest do zapłaty. Nic nie pobrano.',
  leave: 'Sprawdzajcie dalej',
};
