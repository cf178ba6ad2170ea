import type { CornerWords } from './loadWords.ts';

/**
 * French. Names never follow "de", which would change before some of them ("d’Anna"). No line ends before "?" or ":":
 * the spaces there are U+202F and U+00A0, as French printing has them.
 */
export const words: CornerWords = {
  catalogue: () => import('./fr/catalogue.ts'),
  direction: 'ltr',

  noteFrom: (name: string) => `${name} vous a écrit`,
  notesFrom: (name: string) => `Messages signés ${name}`,
  readIt: 'Lire le message',
  notNow: 'Pas maintenant',
  quietForNow: 'D’accord. Rien de nous pendant trois jours.',
  notLoaded: 'Cela ne s’est pas ouvert. Vous pouvez réessayer.',
  tryAgain: 'Réessayer',
};
