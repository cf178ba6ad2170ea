import type { SpreadWords } from '../en/spread.ts';

/** 2, 3, 4, 22, 23 count as few; 5 to 21, 25 and so on as many. */
const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'wpłata', few: 'wpłaty' };

export const words: SpreadWords = {
  heading: 'Jaka kwota Ci pasuje?',
  nothingYet: 'Sprawdź, co Ci pasuje. Nic jeszcze nie jest ustalone.',
  inOnePiece: 'Każdy rachunek płaci się w całości. Dni wybierasz Ty.',
  chooseBy: 'Zacznij od',
  byAmount: 'Kwoty',
  byCount: 'Liczby wpłat',
  eachTime: 'Za każdym razem mogę wpłacić',
  howMany: 'Ile wpłat razem',
  between: (least, most) => `Wybierz coś od ${least} do ${most}.`,
  howOften: 'Jak często?',
  frequencies: { weekly: 'Co tydzień', fortnightly: 'Co dwa tygodnie', monthly: 'Co miesiąc' },
  firstOne: 'Kiedy pierwsza wpłata?',
  payments: (count) => `${count} ${forms[new Intl.PluralRules('pl').select(count)] ?? 'wpłat'}`,
  until: (count, last) => `${count}, ostatnia ${last}`,
  days: 'Dni wpłat',
  inAll: 'Razem',
  noFees: 'Bez opłat, bez odsetek',
  review: 'Sprawdź plan',
  showAndReview: 'Pokaż kwoty i sprawdź',

  newTotal: (before, now) =>
    `Kwota do zapłaty zmieniła się. Było ${before}, jest ${now}. Oto plan dla tej kwoty. Nic jeszcze nie jest ustalone.`,
  newDates: 'Coś się w tym czasie zmieniło. Tak plan wyglądałby teraz. Nic jeszcze nie jest ustalone.',
};
