import type { CornerWords } from './loadWords.ts';

/** German. */
export const words: CornerWords = {
  catalogue: () => import('./de/catalogue.ts'),
  direction: 'ltr',

  noteFrom: 'Eine Nachricht von {0}',
  notesFrom: 'Nachrichten von {0}',
  readIt: 'Lesen',
  notNow: 'Jetzt nicht',
  quietForNow: 'In Ordnung. Wir schreiben dir drei Tage lang nicht.',
  notLoaded: 'Das ging gerade nicht auf. Du kannst es noch einmal versuchen.',
  tryAgain: 'Noch einmal versuchen',
};
