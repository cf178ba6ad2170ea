import type { PlanWords } from '../en/plan.ts';

export const words: PlanWords = {
  heading: 'איך מתקדמת התוכנית שלך',
  promise: 'היום שבחרת',

  payEarly: 'להקדים את התשלום הבא',
  payLine: 'קודם רואים את הסכום. עוד לא יורד שום כסף.',
  move: 'להזיז את התשלום הבא',
  moveLine: 'ליום שנוח לך יותר',
  change: 'לשנות את התוכנית',
  changeLine: 'תוכנית חדשה למה שנשאר',
  otherWay: 'לבחור דרך אחרת',
  otherWayLine: 'אז היום הזה כבר לא נחשב',
  leave: 'לעזוב את התוכנית',
  leaveLine: 'מה ששילמת נשאר משולם',
  other: (currency) => `התוכנית שלך ב־${currency}`,

  whichDay: 'איזה יום נוח לך יותר?',
  thisOne: (date) => `מדובר בתשלום של ${date}.`,
  newDay: 'להזיז אל',
  toEnd: 'להעביר לסוף',
  toEndLine: 'אחרי התאריך האחרון שלך. לא נוסף שום סכום.',
  // The new day is written with its weekday, which begins with a letter: the prefix joins it without a hyphen.
  moves: (from, to) => `התשלום של ${from} עובר ל${to}.`,
  movesToEnd: (from) => `התשלום של ${from} עובר לסוף, אחרי התאריך האחרון שלך.`,
  sameAmount: 'הסכום נשאר אותו סכום. גם שאר התאריכים לא משתנים.',

  pays: (amount, date) => `התשלום יהיה ${amount}, זה של ${date}.`,

  changeSure: 'רוצה לבחור מחדש?',
  changeMeans: 'קודם התוכנית הזאת מסתיימת. מה ששילמת נשאר משולם. אחר כך בוחרים דרך אחרת למה שנשאר.',
  changeYes: 'לסיים ולבחור מחדש',
  leaveSure: 'רוצה לעזוב את התוכנית?',
  leaveMeans: 'מה ששילמת נשאר משולם, ולא נוסף שום סכום. מה שעוד לא שולם נשאר פתוח. אולי נכתוב לך על זה שוב.',
  leaveYes: 'לעזוב את התוכנית',
  keep: 'להשאיר כמו שזה',
  left: 'עזבת את התוכנית',
  otherWays: 'לראות את שאר הדרכים',
};
