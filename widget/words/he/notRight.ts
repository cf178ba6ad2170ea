import type { NotRightWords } from '../en/notRight.ts';

export const words: NotRightWords = {
  heading: 'איזה מהם לא נכון?',
  what: 'מה לא נכון בו?',
  pick: 'לבחור את מה שהכי קרוב',
  alreadyPaid: 'כבר שילמתי',
  wrongAmount: 'הסכום לא נכון',
  notMine: 'זה לא שלי',
  other: 'משהו אחר',
  note: 'יש משהו שיעזור לנו לבדוק?',
  noteHint: 'רק אם רוצים.',
  promise: 'נבדוק את זה, ובינתיים לא נבקש את הסכום.',
  send: 'לשלוח',
  thanks: 'תודה שסיפרת לנו.',

  rightAfterAll: 'בעצם זה כן נכון?',
  happens: 'אנחנו בודקים את זה עכשיו. אם זה נכון, זה חוזר להיות פתוח. שום כסף לא יורד בגלל זה.',
  takeBack: 'כן, זה נכון',
  takenBack: 'זה שוב פתוח. לא ירד שום כסף.',
  leave: 'להמשיך לבדוק',
};
