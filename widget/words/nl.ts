import type { CornerWords } from './loadWords.ts';

/** Dutch. */
export const words: CornerWords = {
  catalogue: () => import('./nl/catalogue.ts'),
  direction: 'ltr',

  noteFrom: (name: string) => `Een berichtje van ${name}`,
  notesFrom: (name: string) => `Berichtjes van ${name}`,
  readIt: 'Lezen',
  notNow: 'Nu niet',
  quietForNow: 'Oké. We laten je drie dagen met rust.',
  notLoaded: 'Dit ging net even niet open. Je kunt het nog eens proberen.',
  tryAgain: 'Nog eens proberen',
};
