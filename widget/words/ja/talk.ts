import type { TalkWords } from '../en/talk.ts';

export const words: TalkWords = {
  heading: '何について話しますか？',
  pickOne: 'よければ、ひとつ選んでください',
  topics: {
    timing: '支払う時期',
    amount: '支払う金額',
    program: 'プログラムのこと',
    other: 'そのほか',
  },
  message: 'メッセージ',
  writeFirst: 'まず、ひとこと書いてみてください。',
  quiet: '話しているあいだは、お支払いのお願いをしません。',
  send: '送る',
  sent: '送りました。',

  thread: (helper) => `${helper}さんとの話`,
  you: 'あなた',
  more: '続きを書く',
  closed: (helper) => `${helper}さんが、この話を終わりにしました。もう一度送ると、新しい話を始められます。`,
  waysForward: 'ほかの助けを見る',

  settle: '解決した',
  isItSettled: '解決しましたか？',
  settling: 'これで、この話は終わります。まだの分はそのままです。そのことで、またお便りすることがあります。',
  yes: 'はい、解決しました',
  notYet: 'まだです',
  anyTime: (helper) => `お話しくださって、ありがとうございます。${helper}さんには、いつでも連絡できます。`,
};
