import type { LetterWords } from '../en/letter.ts';

export const words: LetterWords = {
  noteFrom: (name: string) => `${name} vous a écrit`,
  notNow: 'Pas maintenant',
  close: 'Fermer',
  back: 'Retour',
  writeTo: (name: string) => `Écrire à ${name}`,

  showDetails: 'Voir les détails',
  hideDetails: 'Masquer les détails',
  yourGoal: 'Votre objectif',
  changeGoal: 'Changer votre objectif',
  writeGoal: 'Noter un objectif à vous',
  whatWouldHelp: 'Qu’est-ce qui vous aiderait ?',
  since: (date: string) => `Depuis le ${date}`,
  inAll: 'Reste à payer, en tout',
  charges: {
    disputed: 'Nous vérifions cela',
    in_plan: 'Dans votre plan',
    processing: 'Paiement en route',
  },
  notRight: 'Je vois une erreur',

  offers: {
    plan: () => 'Payer en plusieurs fois',
    pause: () => 'Faire une pause',
    pay: () => 'Payer ce qui reste',
    resources: () => 'De l’aide côté argent',
    talk: (name: string) => `Parler avec ${name}`,
    circle: () => 'Des personnes passées par là',
  },
};
