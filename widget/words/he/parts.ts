import type { PartsWords } from '../en/parts.ts';

export const words: PartsWords = {
  oneMoment: 'רק רגע',
  showAmount: 'להציג את הסכום',
  today: 'היום',
  anotherDay: 'יום אחר',
  dayBetween: (from, until) => `אפשר לבחור יום מ־${from} עד ${until}.`,
  less: 'פחות',
  more: 'יותר',

  goOn: 'להמשיך',
  pickOne: 'קודם בוחרים אחת מהאפשרויות.',
  looksRight: 'זה נראה נכון?',
  agree: 'לאשר',
  change: 'לשנות',
  settled: (name) => `הכול מסודר${name && `, ${name}`}.`,

  onTheDay: 'שום כסף לא יורד מעצמו. כשיגיע היום, אפשר לחזור לכאן.',
  byItself: (count) =>
    count === 1
      ? 'הסכום יורד מהכרטיס השמור שלך ביום הזה, מעצמו.'
      : 'כל תשלום יורד מהכרטיס השמור שלך ביום שלו, מעצמו.',
  quietNow: 'לא נכתוב לך על זה, אלא אם יעבור תאריך.',
  payToday: 'לשלם את התשלום של היום',
  page: (host) => `זה פותח את דף התשלום שלנו ב־${host}. שום כסף לא יורד לפני האישור שלך שם.`,
  openPage: 'לפתוח את דף התשלום',
  noWay: 'כרגע אי אפשר לשלם כאן',
  states: { paid: 'שולם', due: 'היום', missed: 'עוד לא הגיע' },
  partly: (paid) => `כבר שולם: ${paid}`,
  stillToCome: 'מה שעוד נשאר',
  addToCalendar: 'להוסיף ליומן שלי',
  calendarTitle: (program) => `התוכנית שלי: ${program}`,
  print: 'לשמור או להדפיס',

  didNotWork: 'זה לא הצליח כרגע',
  nothingChanged: 'לא ירד שום כסף ושום דבר לא השתנה.',
  noAnswer: 'לא הגיעה אלינו תשובה',
  safeToRepeat: 'בטוח לנסות שוב: זה לא יכול לקרות פעמיים.',
  notSeenYet: 'בדקנו עכשיו, ועוד לא רואים את זה.',
  stillThere: 'מה שכתבת עדיין כאן.',
  tryAgain: 'לנסות שוב',
  look: 'לראות מה המצב',
  mailTo: (name: string) => `לכתוב מייל אל ${name}`,
};
