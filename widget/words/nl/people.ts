import type { PeopleWords } from '../en/people.ts';

export const words: PeopleWords = {
  heading: 'Wie heeft dit ook meegemaakt?',
  meetSomeone: 'Iemand die je kunt ontmoeten',
  none: 'Hier is nog niets.',

  asked: (name) => `Je hebt gevraagd om ${name} te ontmoeten`,
  saidYes: (name) => `${name} zegt ja`,
  knownAs: (pseudonym) => `Voor die persoon heet je ${pseudonym}.`,
  answerHere: 'Het antwoord vind je hier.',
  howToMeet: 'Zo ontmoeten jullie elkaar:',
  takeBack: 'Intrekken',
  leave: 'Stoppen',
  report: 'Er was iets niet goed',

  wouldYou: (name) => `Wil je ${name} ontmoeten?`,
  sees: (name) => `Wat ${name} te zien krijgt`,
  neverSees: 'Wat bij jou blijft',
  pseudonym: 'Welke naam wil je gebruiken?',
  pickAny: 'Elke naam die je wilt. Het hoeft niet je eigen naam te zijn.',
  tooShort: 'Kies een naam van twee letters of meer.',
  weAsk: (name) => `We vragen het eerst aan ${name}. Je kunt altijd stoppen, zonder reden te geven.`,
  ask: 'Om een ontmoeting vragen',

  weAsked: (name) => `We vragen het aan ${name}`,
  willKnow: (pseudonym) => `Die persoon kent je als ${pseudonym}. Over geld wordt niets gedeeld.`,
  done: 'Oké',

  leaving: {
    leave: { heading: 'Wil je stoppen?', text: 'Dan houdt het hier op. Je kunt opnieuw vragen om iemand te ontmoeten.', yes: 'Ja, stoppen', done: 'Je bent gestopt' },
    report: { heading: 'Was er iets niet goed?', text: 'Dan houdt het hier op, en ons team zoekt het uit.', yes: 'Ja, aan het team vertellen', done: 'Dank je wel voor het vertellen' },
  },
  stay: 'Nee, blijven',
  ended: 'Het is gestopt. Je kunt opnieuw vragen om iemand te ontmoeten, wanneer je wilt.',
};
