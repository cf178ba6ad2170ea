import type { PausedWords } from '../en/paused.ts';

export const words: PausedWords = {
  heading: 'Rien à faire pour le moment',
  open: 'D’ici là, ce qui reste à payer ne change pas. Rien n’est ajouté.',
  longer: 'Un peu plus longtemps',
  upTo: (day) => `Jusqu’au ${day} au plus`,
  back: 'Revenir maintenant',
  backLine: 'Vous choisissez la suite',
  sure: 'Revenir aujourd’hui ?',
  happens:
    'Les factures reprennent aujourd’hui. Revenir ne prélève rien. Ce qui reste à payer ne change pas.',
  stay: 'Rester en pause',
  welcome: (name) => `Quel plaisir de vous voir${name && `, ${name}`}.`,
  over: 'Votre pause est finie. Rien n’a été prélevé.',
  next: 'Voir ce qui convient',
};
