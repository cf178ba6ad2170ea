import type { CornerWords } from './loadWords.ts';

/**
 * French. Names never follow "de", which would change before some of them ("d’Anna"). No line ends before "?" or ":":
 * the spaces there are U+202F and U+00A0, as French printing has them.
 */
export const words: CornerWords = {
  catalogue: () => import('./fr/catalogue.ts'),
  direction: 'ltr',

  noteFrom: '{0} vous a écrit',
  notesFrom: 'Messages signés {0}',
  readIt: 'Lire le message',
  notNow: 'Pas maintenant',
  quietForNow: 'D’accord. Rien de nous pendant trois jours.',
  notLoaded: 'Cela ne s’est pas ouvert. Vous pouvez réessayer.',
  tryAgain: 'Réessayer',
};
