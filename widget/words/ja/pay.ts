import type { PayWords } from '../en/pay.ts';

export const words: PayWords = {
  heading: 'どのくらい支払いますか？',
  currency: 'どの通貨で支払いますか？',
  open: '今、まだの分：',
  way: '支払い方',
  all: '全部',
  part: '一部',
  one: '請求1件',
  later: '全部を、自分で選んだ日に',
  amount: 'いくらなら、無理がないですか？',
  range: (least, most) => `${least}から${most}まで、いくらでも選べます。`,
  whichOne: 'どれを支払いますか？',
  day: 'いつにしますか？',
  showAndGoOn: '金額を見て次へ',

  now: (amount) => `${amount}を支払います。`,
  nowFor: (amount, what) => `${what}の分として、${amount}を支払います。`,
  away: 'うまくいきましたか？',
  patience: 'お支払いが終わると、ここに表示されます。少し時間がかかることがあります。',
  again: 'もう一度ページを開く',
  thanks: (name) => `${name && `${name}さん、`}ありがとうございます。`,
  arrived: 'お支払いが届きました。していただくことは、もうありません。',

  promise: (amount, day) => `${day}に、${amount}を支払います。それまでは、こちらからご連絡しません。`,
};
