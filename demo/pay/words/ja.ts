import type { PayWords } from '../payWords.ts';

export const payWords: PayWords = {
  pretend: 'お試しの支払い',
  title: (amount) => `Steady Groundに${amount}を支払う`,
  nothingMoves: 'このページは、本物のコーチの支払いページの代わりです。カードは使いません。お金も動きません。',
  pay: '支払う',
  back: '支払わずにもどる',
  paying: '少しお待ちください…',
  failed: 'うまくいきませんでした。何も記録されていません。もう一度ためせます。',
  unreadable: 'このアドレスでは、何の支払いかわかりません。レッスンにもどって、そこから始めてください。',
};
