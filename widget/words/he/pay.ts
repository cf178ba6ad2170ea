import type { PayWords } from '../en/pay.ts';

export const words: PayWords = {
  heading: 'מה מתאים לך לשלם?',
  currency: 'באיזה מטבע?',
  open: 'פתוח עכשיו:',
  way: 'אפשר לשלם',
  all: 'את הכול',
  part: 'חלק',
  one: 'חשבון אחד',
  later: 'את הכול, ביום שאבחר',
  amount: 'איזה סכום מתאים?',
  range: (least, most) => `כל סכום מ־${least} עד ${most}.`,
  whichOne: 'איזה מהם?',
  day: 'באיזה יום?',
  showAndGoOn: 'להציג את הסכום ולהמשיך',

  now: (amount) => `התשלום יהיה ${amount}.`,
  nowFor: (amount, what) => `התשלום יהיה ${amount} עבור ${what}.`,
  away: 'איך הלך?',
  patience: 'אחרי התשלום נראה אותו כאן. זה יכול לקחת קצת זמן.',
  again: 'לפתוח שוב את הדף',
  thanks: (name) => `תודה${name && `, ${name}`}.`,
  arrived: 'התשלום הגיע אלינו. לא צריך לעשות שום דבר נוסף.',

  // The day is written with its weekday, which begins with a letter: the prefix joins it without a hyphen.
  promise: (amount, day) => `התשלום של ${amount} יהיה ב${day}. עד אז נשמור על שקט.`,
};
