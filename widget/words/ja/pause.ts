import type { PauseWords } from '../en/pause.ts';

export const words: PauseWords = {
  heading: 'どのくらい休めると、楽になりますか？',
  longer: '全部でどのくらい休めると、楽になりますか？',
  length: '請求のない期間',
  until: (day) => `${day}に再開`,
  stops: 'お支払いは止まります。お便りも止まります。',
  open: '今、まだの分は、そのままです。金額は増えません。',
  keep: 'あなたの場所も、これまでの進みも、そのまま残ります。',
  rests: 'プログラムもお休みになることがあります。もどってくると、また開きます。',
  sentence: (length, day) => `お休みは${length}です。${day}から、また請求が始まります。`,
  take: 'お休みする',
  quiet: 'こちらからのご連絡も止まります。終わる3日前に、1回だけお便りします。',
  sooner: 'いつでも、早めにもどれます。',
};
