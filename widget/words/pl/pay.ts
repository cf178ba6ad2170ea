import type { PayWords } from '../en/pay.ts';

export const words: PayWords = {
  heading: 'Co chcesz zapłacić?',
  currency: 'W jakiej walucie?',
  open: 'Teraz do zapłaty:',
  way: 'Możesz zapłacić',
  all: 'Całość',
  part: 'Część',
  one: 'Jeden rachunek',
  later: 'Całość, w wybranym dniu',
  amount: 'Ile Ci pasuje?',
  range: (least, most) => `Dowolna kwota od ${least} do ${most}.`,
  whichOne: 'Który?',
  day: 'Który dzień?',
  showAndGoOn: 'Pokaż kwotę i dalej',

  now: (amount) => `Zapłacisz ${amount}.`,
  nowFor: (amount, what) => `Zapłacisz ${amount} za: ${what}.`,
  away: 'Jak poszło?',
  patience: 'Gdy zapłacisz, zobaczymy to tutaj. To może chwilę potrwać.',
  again: 'Otwórz stronę jeszcze raz',
  thanks: (name) => `Dziękujemy${name && `, ${name}`}.`,
  arrived: 'Wpłata do nas dotarła. Nic więcej nie trzeba robić.',

  promise: (amount, day) => `Zapłacisz ${amount}. Dzień wpłaty: ${day}. Do tego czasu się nie odezwiemy.`,
};
