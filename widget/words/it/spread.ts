import { italianDay } from '../../../sdk/terms/italianDay.ts';
import type { SpreadWords } from '../en/spread.ts';

export const words: SpreadWords = {
  heading: 'Che cosa ti andrebbe bene?',
  nothingYet: 'Prova quello che fa per te. Non c’è ancora nulla di deciso.',
  inOnePiece: 'Ogni fattura si paga intera. I giorni li scegli tu.',
  chooseBy: 'Parti da',
  byAmount: 'Un importo',
  byCount: 'Quante volte',
  eachTime: 'Ogni volta riesco a pagare',
  howMany: 'Rate in tutto',
  between: (least, most) => `Scegli qualcosa fra ${least} e ${most}.`,
  howOften: 'Ogni quanto?',
  frequencies: { weekly: 'Ogni settimana', fortnightly: 'Ogni due settimane', monthly: 'Ogni mese' },
  firstOne: 'Quando è la prima?',
  payments: (count) => (count === 1 ? '1 rata' : `${count} rate`),
  until: (count, last) => `${count}, l’ultima ${italianDay('il', last)}`,
  days: 'I giorni',
  inAll: 'In tutto',
  noFees: 'Senza commissioni né interessi',
  review: 'Ricontrolla',
  showAndReview: 'Mostra importi e controlla',

  newTotal: (before, now) =>
    `La cifra in sospeso è passata da ${before} a ${now}. Ecco il piano per questo. Non c’è ancora nulla di deciso.`,
  newDates: 'Nel frattempo qualcosa è cambiato. Ecco come sarebbe ora il piano. Non c’è ancora nulla di deciso.',
};
