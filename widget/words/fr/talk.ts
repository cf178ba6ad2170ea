import type { TalkWords } from '../en/talk.ts';

export const words: TalkWords = {
  heading: 'De quoi aimeriez-vous parler ?',
  pickOne: 'Choisissez un sujet, si vous voulez',
  topics: {
    timing: 'Quand payer',
    amount: 'Combien payer',
    program: 'Le programme',
    other: 'Autre chose',
  },
  message: 'Votre message',
  writeFirst: 'Écrivez d’abord quelques mots.',
  quiet: 'Nous ne vous demandons rien pendant que nous parlons.',
  send: 'Envoyer',
  sent: 'Envoyé.',

  thread: (helper) => `Votre échange avec ${helper}`,
  you: 'Vous',
  more: 'Écrire autre chose',
  closed: (helper) => `${helper} a fermé cet échange. Envoyez à nouveau votre message pour en ouvrir un autre.`,
  waysForward: 'Voir ce qui aiderait aussi',

  settle: 'C’est résolu',
  isItSettled: 'Est-ce que c’est résolu ?',
  settling:
    'Cela ferme votre échange. Ce qui reste à payer ne change pas, et nous pourrons vous écrire à nouveau à ce sujet.',
  yes: 'Oui, c’est résolu',
  notYet: 'Pas encore',
  anyTime: (helper) => `Merci d’avoir parlé avec nous. Vous pouvez écrire à ${helper} à tout moment.`,
};
