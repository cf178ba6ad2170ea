import type { NotNowWords } from '../en/notNow.ts';

export const words: NotNowWords = {
  heading: 'Quel moment vous irait mieux ?',
  again: 'Nous vous écrivons à nouveau',
  inDays: 'Dans trois jours',
  inWeek: 'La semaine prochaine',
  afterPayday: 'Après le jour de paie',
  payday: 'Quel jour arrive votre paie ?',
  promise: (day) => `Nous ne vous écrirons pas avant le ${day}, nulle part.`,
  nothing: 'Avec ce choix, rien n’est prélevé et rien n’est ajouté.',
  stayQuiet: 'Ne pas m’écrire d’ici là',
  okay: (name) => `D’accord${name && `, ${name}`}.`,
  mute: 'Ne plus afficher de message ici',
  unmute: 'Afficher à nouveau les messages ici',
  muted: 'Aucun message ne s’affichera plus sur cette page.',
  unmuted: 'Des messages peuvent à nouveau s’afficher sur cette page.',
};
