import type { SpreadWords } from '../en/spread.ts';

export const words: SpreadWords = {
  heading: 'Wat is voor jou haalbaar?',
  nothingYet: 'Probeer uit wat past. Er is nog niets afgesproken.',
  inOnePiece: 'Elke rekening betaal je in één keer. Jij kiest de dagen.',
  chooseBy: 'Beginnen met',
  byAmount: 'Een bedrag',
  byCount: 'Een aantal keren',
  eachTime: 'Dit lukt me per keer',
  howMany: 'Aantal betalingen',
  between: (least, most) => `Kies iets van ${least} tot en met ${most}.`,
  howOften: 'Hoe vaak?',
  frequencies: { weekly: 'Elke week', fortnightly: 'Elke twee weken', monthly: 'Elke maand' },
  firstOne: 'Wanneer is de eerste?',
  payments: (count) => (count === 1 ? '1 betaling' : `${count} betalingen`),
  until: (count, last) => `${count}, de laatste op ${last}`,
  days: 'De dagen',
  inAll: 'In totaal',
  noFees: 'Geen kosten, geen rente',
  review: 'Nakijken',
  showAndReview: 'Bedragen tonen en nakijken',

  newTotal: (before, now) =>
    `Wat openstaat, is veranderd van ${before} naar ${now}. Dit is het plan daarvoor. Er is nog niets afgesproken.`,
  newDates: 'Er is intussen iets veranderd. Zo zou het plan er nu uitzien. Er is nog niets afgesproken.',
};
