import type { LetterWords } from '../en/letter.ts';

export const words: LetterWords = {
  noteFrom: (name: string) => `הודעה מאת ${name}`,
  notNow: 'לא עכשיו',
  close: 'לסגור',
  back: 'לחזור',
  writeTo: (name: string) => `לכתוב אל ${name}`,

  showDetails: 'להציג את הפרטים',
  hideDetails: 'להסתיר את הפרטים',
  yourGoal: 'המטרה שלך',
  changeGoal: 'לשנות את המטרה',
  writeGoal: 'לכתוב מטרה משלך',
  whatWouldHelp: 'מה יכול לעזור?',
  since: (date: string) => `מאז ${date}`,
  inAll: 'פתוח בסך הכול',
  charges: {
    disputed: 'אנחנו בודקים את זה',
    in_plan: 'חלק מהתוכנית שלך',
    processing: 'בדרך',
  },
  notRight: 'משהו כאן לא נכון',

  offers: {
    plan: () => 'לחלק לתשלומים',
    pause: () => 'לקחת הפסקה',
    pay: () => 'לשלם את מה שפתוח',
    resources: () => 'עזרה בענייני כסף',
    talk: (name: string) => `לדבר עם ${name}`,
    circle: () => 'אנשים שעברו את זה',
  },
};
