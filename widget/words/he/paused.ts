import type { PausedWords } from '../en/paused.ts';

export const words: PausedWords = {
  heading: 'לא צריך לעשות כלום עכשיו',
  open: 'מה שפתוח נשאר עד אז כמו שהוא. לא נוסף שום סכום.',
  longer: 'עוד קצת זמן',
  upTo: (day) => `עד ${day} לכל היותר`,
  back: 'לחזור עכשיו',
  backLine: 'הבחירה מה יהיה הלאה היא שלך',
  sure: 'לחזור היום?',
  happens: 'החיובים מתחילים שוב היום. שום כסף לא יורד בגלל החזרה. מה שפתוח מחכה לך.',
  stay: 'להישאר בהפסקה',
  welcome: (name) => `טוב לראות אותך${name && `, ${name}`}.`,
  over: 'ההפסקה שלך הסתיימה. לא ירד שום כסף.',
  next: 'לראות מה מתאים',
};
