import type { CornerWords } from './loadWords.ts';

/** Polish. Names are put where they need no ending, and nothing says whether the member is a woman or a man. */
export const words: CornerWords = {
  catalogue: () => import('./pl/catalogue.ts'),
  direction: 'ltr',

  noteFrom: 'Pisze do Ciebie {0}',
  notesFrom: 'Wiadomości: {0}',
  readIt: 'Przeczytaj',
  notNow: 'Nie teraz',
  quietForNow: 'Dobrze. Nie odezwiemy się przez trzy dni.',
  notLoaded: 'To się teraz nie otworzyło. Spróbuj jeszcze raz.',
  tryAgain: 'Spróbuj jeszcze raz',
};
