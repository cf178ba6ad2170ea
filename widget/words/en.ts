/** English, and the pattern for every other language: the same keys, `: CornerWords`. */
export const words = {
  catalogue: () => import('./en/catalogue.ts'),
  direction: 'ltr' as 'ltr' | 'rtl',

  noteFrom: (name: string) => `A note from ${name}`,
  notesFrom: (name: string) => `Notes from ${name}`,
  readIt: 'Read it',
  notNow: 'Not now',
  quietForNow: 'Okay. We will stay quiet for three days.',
  notLoaded: 'This did not open just now. You can try again.',
  tryAgain: 'Try again',
};
