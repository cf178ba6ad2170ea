import type { TalkWords } from '../en/talk.ts';

export const words: TalkWords = {
  heading: 'על מה נדבר?',
  pickOne: 'אפשר לבחור נושא, אם רוצים',
  topics: {
    timing: 'מתי לשלם',
    amount: 'כמה לשלם',
    program: 'תוכנית הליווי',
    other: 'משהו אחר',
  },
  message: 'ההודעה שלך',
  writeFirst: 'קודם כותבים כמה מילים.',
  quiet: 'כל עוד אנחנו מדברים, לא נבקש ממך כלום.',
  send: 'לשלוח',
  sent: 'נשלח.',

  thread: (helper) => `השיחה שלך עם ${helper}`,
  you: 'ממך',
  more: 'לכתוב עוד',
  closed: (helper) => `השיחה הזאת נסגרה על ידי ${helper}. שליחה נוספת פותחת שיחה חדשה.`,
  waysForward: 'לראות מה עוד יכול לעזור',

  settle: 'זה הסתדר',
  isItSettled: 'זה הסתדר?',
  settling: 'זה סוגר את השיחה שלך. מה שפתוח נשאר כמו שהוא, ואולי נכתוב לך על זה שוב.',
  yes: 'כן, זה הסתדר',
  notYet: 'עוד לא',
  anyTime: (helper) => `תודה על השיחה. אפשר לכתוב אל ${helper} בכל זמן.`,
};
