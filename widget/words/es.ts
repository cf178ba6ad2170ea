import type { CornerWords } from './loadWords.ts';

/** Spanish. */
export const words: CornerWords = {
  catalogue: () => import('./es/catalogue.ts'),
  direction: 'ltr',

  noteFrom: (name: string) => `Una nota de ${name}`,
  notesFrom: (name: string) => `Notas de ${name}`,
  readIt: 'Leerla',
  notNow: 'Ahora no',
  quietForNow: 'De acuerdo. No diremos nada durante tres días.',
  notLoaded: 'No se ha podido abrir ahora. Puedes intentarlo otra vez.',
  tryAgain: 'Intentarlo otra vez',
};
