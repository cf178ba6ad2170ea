import type { CornerWords } from './loadWords.ts';

/** Japanese. */
export const words: CornerWords = {
  catalogue: () => import('./ja/catalogue.ts'),
  direction: 'ltr',

  noteFrom: '{0}さんからのお便り',
  notesFrom: '{0}さんからのお便り',
  readIt: '読む',
  notNow: 'あとで',
  quietForNow: 'わかりました。3日間は、こちらからお便りしません。',
  notLoaded: '今はうまく開けませんでした。もう一度ためせます。',
  tryAgain: 'もう一度ためす',
};
