import type { SpreadWords } from '../en/spread.ts';

export const words: SpreadWords = {
  heading: 'どのくらいなら、無理がないですか？',
  nothingYet: '自分に合うものをためせます。まだ何も決まりません。',
  inOnePiece: '1件の請求は、分けずに1回で支払います。日は自分で選べます。',
  chooseBy: '何から選びますか？',
  byAmount: '金額',
  byCount: '回数',
  eachTime: '1回に支払える金額',
  howMany: '全部の回数',
  between: (least, most) => `${least}から${most}までの間で選んでください。`,
  howOften: 'どのくらいの間隔にしますか？',
  frequencies: { weekly: '毎週', fortnightly: '2週間ごと', monthly: '毎月' },
  firstOne: '1回目はいつにしますか？',
  payments: (count) => `全部で${count}回`,
  until: (count, last) => `${count}、最後は${last}`,
  days: '日にち',
  inAll: '合計',
  noFees: '手数料も利息もありません',
  review: '内容を確かめる',
  showAndReview: '金額を見て確かめる',

  newTotal: (before, now) => `まだの分の合計が、${before}から${now}に変わりました。これは、それに合わせたプランです。まだ何も決まっていません。`,
  newDates: 'そのあいだに、少し変わったところがあります。今なら、プランはこうなります。まだ何も決まっていません。',
};
