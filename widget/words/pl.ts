import type { CornerWords } from './loadWords.ts';

/** Polish. Names are put where they need no ending, and nothing says whether the member is a woman or a man. */
export const words: CornerWords = {
  catalogue: () => import('./pl/catalogue.ts'),
  direction: 'ltr',

  noteFrom: (name: string) => `Pisze do Ciebie ${name}`,
  notesFrom: (name: string) => `Wiadomości: ${name}`,
  readIt: 'Przeczytaj',
  notNow: 'Nie teraz',
  quietForNow: 'Dobrze. Nie odezwiemy się przez trzy dni.',
  notLoaded: 'To się teraz nie otworzyło. Spróbuj jeszcze raz.',
  tryAgain: 'Spróbuj jeszcze raz',
};
