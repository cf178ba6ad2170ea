import type { PlanWords } from '../en/plan.ts';

export const words: PlanWords = {
  heading: 'Où en est votre plan',
  promise: 'Le jour que vous avez choisi',

  payEarly: 'Payer le prochain en avance',
  payLine: 'Vous voyez d’abord le montant. Rien n’est encore prélevé.',
  move: 'Changer la prochaine date',
  moveLine: 'Pour un jour qui vous va mieux',
  change: 'Changer le plan',
  changeLine: 'Un nouveau plan pour ce qui reste',
  otherWay: 'Choisir une autre solution',
  otherWayLine: 'Alors ce jour ne compte plus',
  leave: 'Quitter le plan',
  leaveLine: 'Ce que vous avez payé reste payé',
  other: (currency) => `Votre plan en ${currency}`,

  whichDay: 'Quel jour vous va mieux ?',
  thisOne: (date) => `Il s’agit du paiement du ${date}.`,
  newDay: 'Nouvelle date',
  toEnd: 'Le mettre à la fin',
  toEndLine: 'Après votre dernière date. Rien n’est ajouté.',
  moves: (from, to) => `Le paiement du ${from} passe au ${to}.`,
  movesToEnd: (from) => `Le paiement du ${from} passe à la fin, après votre dernière date.`,
  sameAmount: 'Le montant ne change pas. Les autres dates non plus.',

  pays: (amount, date) => `Vous allez payer ${amount}. C’est le paiement du ${date}.`,

  changeSure: 'Voulez-vous choisir à nouveau ?',
  changeMeans:
    'Ce qui est convenu prend fin. Ce que vous avez payé reste payé. Puis vous choisissez autre chose pour le reste.',
  changeYes: 'Arrêter et choisir à nouveau',
  leaveSure: 'Voulez-vous quitter le plan ?',
  leaveMeans:
    'Ce que vous avez payé reste payé. Rien n’est ajouté. Le reste est toujours à payer. Nous pourrons vous réécrire.',
  leaveYes: 'Quitter le plan',
  keep: 'Tout garder comme avant',
  left: 'Vous avez quitté le plan',
  otherWays: 'Voir les autres solutions',
};
