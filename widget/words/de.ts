import type { CornerWords } from './loadWords.ts';

/** German. */
export const words: CornerWords = {
  catalogue: () => import('./de/catalogue.ts'),
  direction: 'ltr',

  noteFrom: (name: string) => `Eine Nachricht von ${name}`,
  notesFrom: (name: string) => `Nachrichten von ${name}`,
  readIt: 'Lesen',
  notNow: 'Jetzt nicht',
  quietForNow: 'In Ordnung. Wir schreiben dir drei Tage lang nicht.',
  notLoaded: 'Das ging gerade nicht auf. Du kannst es noch einmal versuchen.',
  tryAgain: 'Noch einmal versuchen',
};
