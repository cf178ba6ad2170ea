import type { CornerWords } from './loadWords.ts';

/** Italian. */
export const words: CornerWords = {
  catalogue: () => import('./it/catalogue.ts'),
  direction: 'ltr',

  noteFrom: (name: string) => `Un messaggio da ${name}`,
  notesFrom: (name: string) => `Messaggi da ${name}`,
  readIt: 'Leggi',
  notNow: 'Non ora',
  quietForNow: 'Va bene. Per tre giorni non ti scriviamo.',
  notLoaded: 'Ora non si è aperto. Puoi riprovare.',
  tryAgain: 'Riprova',
};
