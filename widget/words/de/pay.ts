import type { PayWords } from '../en/pay.ts';

export const words: PayWords = {
  heading: 'Was möchtest du bezahlen?',
  currency: 'In welcher Währung?',
  open: 'Jetzt offen:',
  way: 'Du kannst bezahlen',
  all: 'Alles',
  part: 'Einen Teil',
  one: 'Eine Rechnung',
  later: 'Alles, an einem Tag meiner Wahl',
  amount: 'Wie viel passt für dich?',
  range: (least, most) => `Jeder Betrag von ${least} bis ${most}.`,
  whichOne: 'Welche?',
  day: 'An welchem Tag?',
  showAndGoOn: 'Betrag zeigen und weiter',

  now: (amount) => `Du zahlst ${amount}.`,
  nowFor: (amount, what) => `Du zahlst ${amount} für ${what}.`,
  away: 'Wie ist es gelaufen?',
  patience: 'Wenn du bezahlt hast, sehen wir es hier. Das kann etwas dauern.',
  again: 'Die Seite noch einmal öffnen',
  thanks: (name) => `Danke${name && `, ${name}`}.`,
  arrived: 'Es ist bei uns angekommen. Mehr ist nicht zu tun.',

  promise: (amount, day) => `Du zahlst ${amount} am ${day}. Bis dahin schreiben wir dir nicht.`,
};
