import type { PausedWords } from '../en/paused.ts';

export const words: PausedWords = {
  heading: '今することは、ありません',
  open: 'まだの分は、それまでそのままです。金額は増えません。',
  longer: 'もう少し休む',
  upTo: (day) => `いちばん長くて、${day}に再開`,
  back: '今もどる',
  backLine: '次にどうするかは、自分で選べます',
  sure: '今日、もどりますか？',
  happens: '今日から、また請求が始まります。もどることで引き落とされるお金はありません。まだの分は、そのまま残っています。',
  stay: 'お休みを続ける',
  welcome: (name) => `${name && `${name}さん、`}また会えてうれしいです。`,
  over: 'お休みは終わりました。お金は引き落とされていません。',
  next: '合う方法を見る',
};
