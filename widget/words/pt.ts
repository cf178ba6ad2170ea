import type { CornerWords } from './loadWords.ts';

/** Portuguese, as it is spoken in Brazil. */
export const words: CornerWords = {
  catalogue: () => import('./pt/catalogue.ts'),
  direction: 'ltr',

  noteFrom: 'Um recado de {0}',
  notesFrom: 'Recados de {0}',
  readIt: 'Ler',
  notNow: 'Agora não',
  quietForNow: 'Tudo bem. Não vamos escrever nos próximos três dias.',
  notLoaded: 'Não abriu agora. Você pode tentar de novo.',
  tryAgain: 'Tentar de novo',
};
