import type { SpreadWords } from '../en/spread.ts';

/** One and two payments are words of their own. */
const few: Partial<Record<number, string>> = { 1: 'תשלום אחד', 2: 'שני תשלומים' };

export const words: SpreadWords = {
  heading: 'מה יהיה נוח לך?',
  nothingYet: 'אפשר לנסות ולראות מה מתאים. עוד לא סיכמנו כלום.',
  inOnePiece: 'כל חשבון משולם בשלמותו. הימים לבחירתך.',
  chooseBy: 'להתחיל לפי',
  byAmount: 'סכום',
  byCount: 'מספר תשלומים',
  eachTime: 'מה שנוח לי בכל פעם',
  howMany: 'תשלומים בסך הכול',
  between: (least, most) => `אפשר לבחור מ־${least} עד ${most}.`,
  howOften: 'כל כמה זמן?',
  frequencies: { weekly: 'כל שבוע', fortnightly: 'כל שבועיים', monthly: 'כל חודש' },
  firstOne: 'מתי התשלום הראשון?',
  payments: (count) => few[count] ?? `${count} תשלומים`,
  until: (count, last) => `${count}, האחרון ב־${last}`,
  days: 'הימים',
  inAll: 'בסך הכול',
  noFees: 'בלי עמלות ובלי ריבית',
  review: 'לעבור על הפרטים',
  showAndReview: 'להציג סכומים ולעבור עליהם',

  newTotal: (before, now) => `מה שפתוח השתנה מ־${before} ל־${now}. זאת התוכנית לסכום הזה. עוד לא סיכמנו כלום.`,
  newDates: 'חלק מזה השתנה בינתיים. כך התוכנית נראית עכשיו. עוד לא סיכמנו כלום.',
};
