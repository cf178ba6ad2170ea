import type { PayWords } from '../en/pay.ts';

export const words: PayWords = {
  heading: 'Que voulez-vous payer ?',
  currency: 'Dans quelle monnaie ?',
  open: 'Reste à payer :',
  way: 'Vous pouvez payer',
  all: 'Tout',
  part: 'Une partie',
  one: 'Une facture',
  later: 'Tout, le jour que je choisis',
  amount: 'Quel montant vous convient ?',
  range: (least, most) => `Tout montant entre ${least} et ${most}.`,
  whichOne: 'Laquelle ?',
  day: 'Quel jour ?',
  showAndGoOn: 'Voir le montant et continuer',

  now: (amount) => `Vous allez payer ${amount}.`,
  nowFor: (amount, what) => `Vous allez payer ${amount} pour ${what}.`,
  away: 'Comment ça s’est passé ?',
  patience: 'Une fois le paiement fait, nous le verrons ici. Cela peut prendre un petit moment.',
  again: 'Ouvrir à nouveau la page',
  thanks: (name) => `Merci${name && `, ${name}`}.`,
  arrived: 'Nous l’avons bien reçu. Vous n’avez rien d’autre à faire.',

  promise: (amount, day) => `Vous paierez ${amount} le ${day}. D’ici là, nous ne vous écrirons pas.`,
};
