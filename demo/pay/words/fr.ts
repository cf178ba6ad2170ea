import type { PayWords } from '../payWords.ts';

export const payWords: PayWords = {
  pretend: 'Paiements pour de faux',
  title: (amount) => `Payer ${amount} à Steady Ground`,
  nothingMoves: 'Cette page remplace la page de paiement d’un vrai coach. Aucune carte n’est demandée et aucun argent ne bouge.',
  pay: 'Payer',
  back: 'Revenir sans payer',
  paying: 'Un instant…',
  failed: 'Cela n’a pas marché, et rien n’a été noté. Vous pouvez réessayer.',
  unreadable: 'Cette adresse ne dit pas quoi payer. Revenez à la leçon et repartez de là.',
};
