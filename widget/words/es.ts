import type { CornerWords } from './loadWords.ts';

/** Spanish. */
export const words: CornerWords = {
  catalogue: () => import('./es/catalogue.ts'),
  direction: 'ltr',

  noteFrom: 'Una nota de {0}',
  notesFrom: 'Notas de {0}',
  readIt: 'Leerla',
  notNow: 'Ahora no',
  quietForNow: 'De acuerdo. No diremos nada durante tres días.',
  notLoaded: 'No se ha podido abrir ahora. Puedes intentarlo otra vez.',
  tryAgain: 'Intentarlo otra vez',
};
