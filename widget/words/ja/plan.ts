import type { PlanWords } from '../en/plan.ts';

export const words: PlanWords = {
  heading: 'プランのようす',
  promise: '自分で選んだ日',

  payEarly: '次の分を早めに支払う',
  payLine: '先に金額を見られます。まだ引き落としはありません。',
  move: '次の分の日を変える',
  moveLine: 'もっと都合のよい日にします',
  change: 'プランを変える',
  changeLine: '残りの分で、新しく作ります',
  otherWay: 'ほかの方法を選ぶ',
  otherWayLine: 'この日の約束は、なくなります',
  leave: 'プランをやめる',
  leaveLine: '支払った分は、支払いずみのままです',
  other: (currency) => `${currency}のプラン`,

  whichDay: 'どの日のほうが都合がよいですか？',
  thisOne: (date) => `${date}の分についてです。`,
  newDay: '新しい日',
  toEnd: 'いちばんあとに回す',
  toEndLine: '最後の日のあとになります。金額は増えません。',
  moves: (from, to) => `${from}の分を、${to}に変えます。`,
  movesToEnd: (from) => `${from}の分を、最後の日のあとに回します。`,
  sameAmount: '金額は同じです。ほかの日も変わりません。',

  pays: (amount, date) => `${date}の分、${amount}を支払います。`,

  changeSure: '新しく選びなおしますか？',
  changeMeans: 'まず、今のプランが終わります。支払った分は、支払いずみのままです。そのあと、残りの分について別の方法を選びます。',
  changeYes: '終えて選びなおす',
  leaveSure: 'プランをやめますか？',
  leaveMeans: '支払った分は、支払いずみのままです。金額は増えません。残りは、まだの分のままです。そのことで、またお便りすることがあります。',
  leaveYes: 'プランをやめる',
  keep: 'このままにする',
  left: 'プランをやめました',
  otherWays: 'ほかの方法を見る',
};
