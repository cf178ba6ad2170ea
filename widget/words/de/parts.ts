import type { PartsWords } from '../en/parts.ts';

export const words: PartsWords = {
  oneMoment: 'Einen Moment',
  showAmount: 'Betrag zeigen',
  today: 'Heute',
  anotherDay: 'Ein anderer Tag',
  dayBetween: (from, until) => `Wähl einen Tag vom ${from} bis zum ${until}.`,
  less: 'Weniger',
  more: 'Mehr',

  goOn: 'Weiter',
  pickOne: 'Wähl bitte zuerst etwas aus.',
  looksRight: 'Passt das so?',
  agree: 'Einverstanden',
  change: 'Ändern',
  settled: (name) => `Abgemacht${name && `, ${name}`}.`,

  onTheDay: 'Es wird nichts von selbst abgebucht. Komm wieder hierher, wenn es so weit ist.',
  byItself: (count) =>
    count === 1
      ? 'Das Geld wird an diesem Tag von deiner gespeicherten Karte abgebucht.'
      : 'Jede Zahlung wird an ihrem Tag von deiner gespeicherten Karte abgebucht.',
  quietNow: 'Du hörst dazu nichts mehr von uns, außer ein Tag vergeht ohne Zahlung.',
  payToday: 'Heutige Zahlung machen',
  page: (host) => `Das öffnet unsere Bezahlseite auf ${host}. Es wird nichts abgebucht, bis du dort zustimmst.`,
  openPage: 'Bezahlseite öffnen',
  noWay: 'Hier kann man gerade nicht bezahlen',
  states: { paid: 'Bezahlt', due: 'Heute', missed: 'Noch nicht da' },
  partly: (paid) => `${paid} bezahlt`,
  stillToCome: 'Kommt noch',
  addToCalendar: 'In meinen Kalender',
  calendarTitle: (program) => `Mein Plan: ${program}`,
  print: 'Speichern oder drucken',

  didNotWork: 'Das hat gerade nicht geklappt',
  nothingChanged: 'Es wurde nichts abgebucht, und nichts hat sich geändert.',
  noAnswer: 'Wir haben keine Antwort bekommen',
  safeToRepeat: 'Du kannst es ruhig noch einmal versuchen: Es kann nicht doppelt passieren.',
  notSeenYet: 'Wir haben gerade nachgesehen. Noch sehen wir es nicht.',
  stillThere: 'Was du geschrieben hast, ist noch da.',
  tryAgain: 'Noch einmal versuchen',
  look: 'Nachsehen, wie es steht',
  mailTo: (name: string) => `Eine Mail an ${name} schreiben`,
};
