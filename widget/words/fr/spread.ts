import type { SpreadWords } from '../en/spread.ts';

export const words: SpreadWords = {
  heading: 'Qu’est-ce qui vous serait possible ?',
  nothingYet: 'Essayez ce qui vous convient. Rien n’est encore décidé.',
  inOnePiece: 'Chaque facture se paie en une seule fois. Vous choisissez les jours.',
  chooseBy: 'Commencer par',
  byAmount: 'Un montant',
  byCount: 'Un nombre de fois',
  eachTime: 'Chaque fois, je peux payer',
  howMany: 'Paiements en tout',
  between: (least, most) => `Choisissez entre ${least} et ${most}.`,
  howOften: 'À quel rythme ?',
  frequencies: { weekly: 'Chaque semaine', fortnightly: 'Toutes les deux semaines', monthly: 'Chaque mois' },
  firstOne: 'Quand faire le premier ?',
  payments: (count) => `${count} ${count < 2 ? 'paiement' : 'paiements'}`,
  until: (count, last) => `${count}, le dernier le ${last}`,
  days: 'Les dates',
  inAll: 'En tout',
  noFees: 'Sans frais, sans intérêts',
  review: 'Relire le plan',
  showAndReview: 'Voir les montants et relire',

  newTotal: (before, now) =>
    `Le reste à payer est passé de ${before} à ${now}. Voici le plan pour ce montant. Rien n’est encore décidé.`,
  newDates:
    'Quelque chose a changé entre-temps. Voici le plan tel qu’il serait maintenant. Rien n’est encore décidé.',
};
