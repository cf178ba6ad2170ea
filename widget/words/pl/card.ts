import type { CardWords } from '../en/card.ts';

export const words: CardWords = {
  anotherCard: 'Użyj innej karty',
  anotherCardLine: 'Od teraz, do wszystkiego, co pobieramy',
  change: 'Od teraz używasz innej karty.',
  check: 'Pokaż bankowi, że to Ty',
  checkLine: 'Twój bank chce to sprawdzić. Najpierw zobaczysz kwotę.',
  onPage: 'Wolę bezpieczną stronę płatności',
  notHere: 'Nie możemy tu pokazać formularza karty. Możesz skorzystać z naszej bezpiecznej strony płatności.',

  heading: 'Której karty chcesz użyć?',
  kept: 'Zapiszemy tę kartę także do Twoich kolejnych wpłat.',
  nothingNow: 'Teraz nic nie pobieramy. Zapiszemy tę kartę do Twoich kolejnych wpłat.',
  private: 'Numer trafia prosto do Stripe. My go nigdy nie widzimy.',
  noHurry: 'W każdej chwili możesz wrócić albo to zamknąć.',
  notBefore: 'Nic nie pobierzemy, dopóki nie naciśniesz przycisku poniżej.',
  pay: (amount) => `Zapłać ${amount}`,
  save: 'Zapisz tę kartę',
  notGiven: 'Tym razem się nie udało. Nic nie pobrano. Możesz spróbować jeszcze raz albo użyć innej karty.',

  bank: 'Twój bank chce sprawdzić, czy to Ty',
  bankLine: 'Bank otworzy w tym celu okno. Nic więcej nie pobierzemy, dopóki tam się nie zgodzisz.',
  notChecked: 'Tym razem się nie udało. Możesz spróbować jeszcze raz albo skorzystać z naszej bezpiecznej strony płatności.',

  thanks: (name) => `Dziękujemy${name && `, ${name}`}.`,
  taken: (amount) => `Dotarło do nas ${amount}.`,
  left: (amount) => `Do zapłaty zostaje ${amount}.`,
  nothingMore: 'Teraz nic więcej nie trzeba robić.',
  onItsWay: 'Wpłata jest w drodze',
  comes: (amount) => `Twój bank przesyła ${amount}.`,
  patience: 'To może potrwać kilka dni. Teraz nic więcej nie trzeba robić.',
  declined: 'Ta wpłata nie doszła do skutku. Tak się zdarza.',
  nothingTaken: 'Nic nie pobrano.',
  manyReasons: 'Bank może odmówić z wielu powodów. Większość z nich nic o Tobie nie mówi.',
  otherWays: 'Zobacz inne możliwości',
  saved: 'Twoja karta jest zapisana',
  savedLine: 'Nic nie pobrano. Od teraz używamy tej karty.',
};
