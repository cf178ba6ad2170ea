import type { CardWords } from '../en/card.ts';

export const words: CardWords = {
  anotherCard: 'Utiliser une autre carte',
  anotherCardLine: 'À partir de maintenant, pour tout ce qui est prélevé',
  change: 'Vous utiliserez une autre carte à partir de maintenant.',
  check: 'Confirmer avec votre banque',
  checkLine: 'Votre banque veut vérifier que c’est vous. Vous voyez d’abord le montant.',
  onPage: 'Passer par la page de paiement sécurisée',
  notHere:
    'Nous ne pouvons pas afficher les cases de la carte ici. Vous pouvez passer par notre page de paiement sécurisée.',

  heading: 'Quelle carte voulez-vous utiliser ?',
  kept: 'Nous gardons aussi cette carte pour vos prochains paiements.',
  nothingNow: 'Rien n’est prélevé maintenant. Nous gardons cette carte pour vos prochains paiements.',
  private: 'Le numéro va directement à Stripe. Nous ne le voyons jamais.',
  noHurry: 'Vous pouvez revenir en arrière ou fermer à tout moment.',
  notBefore: 'Rien n’est prélevé tant que vous n’appuyez pas sur le bouton ci-dessous.',
  pay: (amount) => `Payer ${amount}`,
  save: 'Enregistrer cette carte',
  notGiven:
    'Cela n’a pas marché cette fois. Rien n’a été prélevé. Vous pouvez réessayer ou utiliser une autre carte.',

  bank: 'Votre banque veut vérifier que c’est bien vous',
  bankLine:
    'Votre banque ouvre une fenêtre pour cela. Rien de plus n’est prélevé tant que vous ne dites pas oui là-bas.',
  notChecked:
    'Cela n’a pas marché cette fois. Vous pouvez réessayer, ou passer par notre page de paiement sécurisée.',

  thanks: (name) => `Merci${name && `, ${name}`}.`,
  taken: (amount) => `Nous avons bien reçu ${amount}.`,
  left: (amount) => `Il reste ${amount} à payer.`,
  nothingMore: 'Vous n’avez rien d’autre à faire maintenant.',
  onItsWay: 'C’est en route',
  comes: (amount) => `Votre banque est en train d’envoyer ${amount}.`,
  patience: 'Cela peut prendre quelques jours. Vous n’avez rien d’autre à faire maintenant.',
  declined: 'Ce paiement n’est pas passé. Ça arrive.',
  nothingTaken: 'Rien n’a été prélevé.',
  manyReasons: 'Une banque peut dire non pour bien des raisons, et la plupart n’ont rien à voir avec vous.',
  otherWays: 'Voir les autres solutions',
  saved: 'Votre carte est enregistrée',
  savedLine: 'Rien n’a été prélevé. Nous utilisons cette carte à partir de maintenant.',
};
