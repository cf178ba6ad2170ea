/** English, and the pattern for every other language: the same keys, `: CornerWords`. */
export const words = {
  catalogue: () => import('./en/catalogue.ts'),
  direction: 'ltr' as 'ltr' | 'rtl',

  noteFrom: 'A note from {0}',
  notesFrom: 'Notes from {0}',
  readIt: 'Read it',
  notNow: 'Not now',
  quietForNow: 'Okay. We will stay quiet for three days.',
  notLoaded: 'This did not open just now. You can try again.',
  tryAgain: 'Try again',
};
