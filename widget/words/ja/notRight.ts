import type { NotRightWords } from '../en/notRight.ts';

export const words: NotRightWords = {
  heading: 'どれがちがっていますか？',
  what: 'どこがちがっていますか？',
  pick: 'いちばん近いものを選んでください',
  alreadyPaid: 'もう支払いました',
  wrongAmount: '金額がちがいます',
  notMine: '自分のものではありません',
  other: 'そのほか',
  note: '確認の助けになることはありますか？',
  noteHint: '書かなくても大丈夫です。',
  promise: 'こちらで確認します。そのあいだ、この分のお支払いはお願いしません。',
  send: '送る',
  thanks: '教えてくださって、ありがとうございます。',

  rightAfterAll: 'やはり合っていましたか？',
  happens: '今、確認しています。合っていれば、また「まだの分」にもどります。これで引き落とされるお金はありません。',
  takeBack: 'はい、合っています',
  takenBack: 'また「まだの分」にもどりました。お金は引き落とされていません。',
  leave: 'このまま確認してもらう',
};
