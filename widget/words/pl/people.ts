import type { PeopleWords } from '../en/people.ts';

export const words: PeopleWords = {
  heading: 'Kto też tak miał?',
  meetSomeone: 'Ktoś, kogo możesz poznać',
  none: 'Tu jeszcze nic nie ma.',

  asked: (name) => `Twoja prośba o spotkanie: ${name}`,
  saidYes: (name) => `${name} mówi „tak”`,
  knownAs: (pseudonym) => `Dla tej osoby nazywasz się ${pseudonym}.`,
  answerHere: 'Odpowiedź znajdziesz tutaj.',
  howToMeet: 'Tak się spotkacie:',
  takeBack: 'Wycofaj prośbę',
  leave: 'Zakończ',
  report: 'Coś było nie tak',

  wouldYou: (name) => `${name} i Ty. Chcesz się spotkać?`,
  sees: (name) => `Co zobaczy ${name}`,
  neverSees: 'Co zostaje u Ciebie',
  pseudonym: 'Jakiego imienia chcesz użyć?',
  pickAny: 'Dowolne imię. Nie trzeba podawać swojego.',
  tooShort: 'Wybierz imię, które ma dwie litery lub więcej.',
  weAsk: (name) => `Najpierw zapytamy, czy ${name} też tego chce. Możesz to zakończyć w każdej chwili, bez podawania powodu.`,
  ask: 'Zapytaj o spotkanie',

  weAsked: (name) => `Pytamy, czy ${name} też tego chce`,
  willKnow: (pseudonym) => `Ta osoba będzie Cię znać jako ${pseudonym}. Nie dowie się niczego o pieniądzach.`,
  done: 'Dobrze',

  leaving: {
    leave: { heading: 'Chcesz to zakończyć?', text: 'Wtedy to się tutaj kończy. Możesz znowu zapytać o spotkanie z kimś.', yes: 'Tak, zakończ', done: 'To już zakończone' },
    report: { heading: 'Czy coś było nie tak?', text: 'Wtedy to się tutaj kończy, a nasz zespół to sprawdzi.', yes: 'Tak, przekaż zespołowi', done: 'Dziękujemy za tę wiadomość' },
  },
  stay: 'Nie, zostaję',
  ended: 'To się skończyło. Kiedy chcesz, możesz znowu zapytać o spotkanie z kimś.',
};
