import type { BarWords } from '../barWords.ts';

export const barWords: BarWords = {
  title: 'כלי ההדגמה',
  member: 'החשבון של',
  day: 'יום',
  today: 'היום',
  later: (days) => (days === 1 ? 'אחרי יום' : days === 2 ? 'אחרי יומיים' : `אחרי ${days} ימים`),
  nextDay: 'ליום הבא',
  nextWeek: '+7 ימים',
  backToToday: 'בחזרה להיום',
  mood: 'מצב ה־API',
  moods: { well: 'תקין', slow: 'איטי', failing: 'נכשל', offline: 'מנותק' },
  theme: 'תאורה',
  themes: { auto: 'אוטומטית', light: 'בהירה', dark: 'כהה' },
  language: 'שפה',
  startOver: 'להתחיל מהתחלה',
  desk: 'הצד של המאמן',
  playground: 'לנסות את הצבעים שלך',
  mail: (count) => `מייל (${count})`,
  mailStaysHere: 'ההדגמה הזאת שולחת את המייל שלה לכאן, ולא לשום מקום אחר.',
  noMail: 'עוד לא יצא שום מכתב. אפשר להתקדם יום ולהשאיר את ההודעה בלי לקרוא.',
  failed: 'לא הגיעה תשובה מהשרת של ההדגמה. הוא עדיין פועל?',
};
