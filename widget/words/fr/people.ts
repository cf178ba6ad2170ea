import type { PeopleWords } from '../en/people.ts';

export const words: PeopleWords = {
  heading: 'Qui d’autre est passé par là ?',
  meetSomeone: 'Quelqu’un que vous pourriez rencontrer',
  none: 'Il n’y a encore rien ici.',

  asked: (name) => `Vous avez demandé à rencontrer ${name}`,
  saidYes: (name) => `${name} a dit oui`,
  knownAs: (pseudonym) => `Pour cette personne, votre nom est ${pseudonym}.`,
  answerHere: 'Vous trouverez la réponse ici.',
  howToMeet: 'Voici comment vous retrouver :',
  takeBack: 'Retirer ma demande',
  leave: 'Arrêter là',
  report: 'Quelque chose n’allait pas',

  wouldYou: (name) => `Aimeriez-vous rencontrer ${name} ?`,
  sees: (name) => `Ce que verra ${name}`,
  neverSees: 'Ce qui ne sera pas montré',
  pseudonym: 'Quel nom voulez-vous utiliser ?',
  pickAny: 'Le nom que vous voulez. Il peut être inventé.',
  tooShort: 'Choisissez un nom de deux lettres ou plus.',
  weAsk: (name) => `Nous demandons d’abord à ${name}. Vous pouvez arrêter à tout moment, sans donner de raison.`,
  ask: 'Demander une rencontre',

  weAsked: (name) => `Nous demandons à ${name}`,
  willKnow: (pseudonym) => `Cette personne vous connaîtra sous le nom ${pseudonym}. Rien n’est dit sur l’argent.`,
  done: 'D’accord',

  leaving: {
    leave: { heading: 'Voulez-vous arrêter là ?', text: 'Alors cela se termine ici. Vous pourrez demander une autre rencontre.', yes: 'Oui, arrêter là', done: 'C’est arrêté' },
    report: { heading: 'Quelque chose n’allait pas ?', text: 'Alors cela se termine ici, et notre équipe regarde ce qui s’est passé.', yes: 'Oui, le dire à l’équipe', done: 'Merci de nous l’avoir dit' },
  },
  stay: 'Non, continuer',
  ended: 'C’est terminé. Vous pourrez demander une autre rencontre quand vous voulez.',
};
