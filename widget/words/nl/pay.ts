import type { PayWords } from '../en/pay.ts';

export const words: PayWords = {
  heading: 'Wat zou je willen betalen?',
  currency: 'In welke munteenheid?',
  open: 'Staat nu open:',
  way: 'Je kunt betalen',
  all: 'Alles',
  part: 'Een deel',
  one: 'Eén rekening',
  later: 'Alles, op een dag die ik kies',
  amount: 'Welk bedrag past?',
  range: (least, most) => `Elk bedrag van ${least} tot en met ${most}.`,
  whichOne: 'Welke?',
  day: 'Welke dag?',
  showAndGoOn: 'Bedrag tonen en verder',

  now: (amount) => `Je betaalt ${amount}.`,
  nowFor: (amount, what) => `Je betaalt ${amount} voor ${what}.`,
  away: 'Hoe ging het?',
  patience: 'Als je hebt betaald, zien we dat hier. Dat kan even duren.',
  again: 'De pagina nog eens openen',
  thanks: (name) => `Dank je wel${name && `, ${name}`}.`,
  arrived: 'Het is bij ons binnen. Je hoeft niets meer te doen.',

  promise: (amount, day) => `Je betaalt ${amount} op ${day}. Tot dan laten we je met rust.`,
};
