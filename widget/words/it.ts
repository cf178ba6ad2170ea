import type { CornerWords } from './loadWords.ts';

/** Italian. */
export const words: CornerWords = {
  catalogue: () => import('./it/catalogue.ts'),
  direction: 'ltr',

  noteFrom: 'Un messaggio da {0}',
  notesFrom: 'Messaggi da {0}',
  readIt: 'Leggi',
  notNow: 'Non ora',
  quietForNow: 'Va bene. Per tre giorni non ti scriviamo.',
  notLoaded: 'Ora non si è aperto. Puoi riprovare.',
  tryAgain: 'Riprova',
};
