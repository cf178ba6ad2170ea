import type { CornerWords } from './loadWords.ts';

/** Dutch. */
export const words: CornerWords = {
  catalogue: () => import('./nl/catalogue.ts'),
  direction: 'ltr',

  noteFrom: 'Een berichtje van {0}',
  notesFrom: 'Berichtjes van {0}',
  readIt: 'Lezen',
  notNow: 'Nu niet',
  quietForNow: 'Oké. We laten je drie dagen met rust.',
  notLoaded: 'Dit ging net even niet open. Je kunt het nog eens proberen.',
  tryAgain: 'Nog eens proberen',
};
