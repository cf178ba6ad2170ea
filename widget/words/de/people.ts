import type { PeopleWords } from '../en/people.ts';

export const words: PeopleWords = {
  heading: 'Wer kennt das auch?',
  meetSomeone: 'Jemand zum Kennenlernen',
  none: 'Hier ist noch nichts.',

  asked: (name) => `Du hast um ein Treffen mit ${name} gebeten`,
  saidYes: (name) => `${name} hat Ja gesagt`,
  knownAs: (pseudonym) => `Für diese Person heißt du ${pseudonym}.`,
  answerHere: 'Die Antwort findest du hier.',
  howToMeet: 'So könnt ihr euch treffen:',
  takeBack: 'Anfrage zurücknehmen',
  leave: 'Beenden',
  report: 'Etwas war nicht in Ordnung',

  wouldYou: (name) => `Möchtest du ${name} kennenlernen?`,
  sees: (name) => `Was ${name} sehen wird`,
  neverSees: 'Was bei dir bleibt',
  pseudonym: 'Welchen Namen möchtest du nehmen?',
  pickAny: 'Irgendein Name, der dir gefällt. Er darf erfunden sein.',
  tooShort: 'Nimm einen Namen mit zwei Buchstaben oder mehr.',
  weAsk: (name) => `Wir fragen zuerst ${name}. Du kannst es jederzeit beenden, ohne einen Grund zu nennen.`,
  ask: 'Um ein Treffen bitten',

  weAsked: (name) => `Wir fragen ${name}`,
  willKnow: (pseudonym) => `Diese Person kennt dich dann als ${pseudonym}. Über Geld wird nichts gesagt.`,
  done: 'In Ordnung',

  leaving: {
    leave: { heading: 'Möchtest du es beenden?', text: 'Dann endet es hier. Du kannst wieder um ein Treffen bitten.', yes: 'Ja, beenden', done: 'Du hast es beendet' },
    report: { heading: 'War etwas nicht in Ordnung?', text: 'Dann endet es hier, und unser Team sieht nach.', yes: 'Ja, dem Team sagen', done: 'Danke, dass du es uns sagst' },
  },
  stay: 'Nein, weitermachen',
  ended: 'Es ist vorbei. Du kannst wieder um ein Treffen bitten, wann du magst.',
};
