import type { NotNowWords } from '../en/notNow.ts';

export const words: NotNowWords = {
  heading: 'מתי יהיה זמן טוב יותר?',
  again: 'נכתוב לך שוב',
  inDays: 'בעוד שלושה ימים',
  inWeek: 'בשבוע הבא',
  afterPayday: 'אחרי יום המשכורת',
  payday: 'באיזה יום המשכורת?',
  promise: (day) => `נשמור על שקט עד ${day}, בכל מקום.`,
  nothing: 'בגלל זה לא יורד שום כסף ולא נוסף שום סכום.',
  stayQuiet: 'לשמור על שקט עד אז',
  okay: (name) => `בסדר${name && `, ${name}`}.`,
  mute: 'בלי הודעות נוספות בדף הזה',
  unmute: 'להציג שוב הודעות בדף הזה',
  muted: 'לא יופיעו יותר הודעות בדף הזה.',
  unmuted: 'אולי יופיעו שוב הודעות בדף הזה.',
};
