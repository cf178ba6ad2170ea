import type { SpreadWords } from '../en/spread.ts';

export const words: SpreadWords = {
  heading: 'Was wäre für dich machbar?',
  nothingYet: 'Probier aus, was passt. Noch ist nichts abgemacht.',
  inOnePiece: 'Jede Rechnung wird auf einmal bezahlt. Die Tage wählst du.',
  chooseBy: 'Womit anfangen?',
  byAmount: 'Mit dem Betrag',
  byCount: 'Mit der Anzahl',
  eachTime: 'So viel geht jedes Mal',
  howMany: 'Zahlungen insgesamt',
  between: (least, most) => `Wähl etwas von ${least} bis ${most}.`,
  howOften: 'Wie oft?',
  frequencies: { weekly: 'Jede Woche', fortnightly: 'Alle zwei Wochen', monthly: 'Jeden Monat' },
  firstOne: 'Wann ist die erste Zahlung?',
  payments: (count) => (count === 1 ? '1 Zahlung' : `${count} Zahlungen`),
  until: (count, last) => `${count}, die letzte am ${last}`,
  days: 'Die Tage',
  inAll: 'Insgesamt',
  noFees: 'Keine Gebühren, keine Zinsen',
  review: 'Noch einmal ansehen',
  showAndReview: 'Beträge zeigen und prüfen',

  newTotal: (before, now) =>
    `Der offene Betrag ist jetzt ${now}, vorher war er ${before}. Das ist der Plan dafür. Noch ist nichts abgemacht.`,
  newDates: 'Etwas hat sich inzwischen geändert. So wäre der Plan jetzt. Noch ist nichts abgemacht.',
};
