import type { CastWords } from '../castWords.ts';

export const de: CastWords = {
  progress: 'Woche 6 von 12',
  parts: {
    'one-missed': {
      name: 'Maya',
      about: 'eine Zahlung fehlt',
      goal: 'Sonntagabende ohne Knoten im Bauch',
    },
    'three-missed': {
      name: 'Lena',
      about: 'drei fehlen, in zwei Währungen',
      goal: 'meine Töpferei führen und sie weiter mögen',
    },
    'in-plan': {
      name: 'Omar',
      about: 'mit laufendem Plan',
      goal: 'an vier Abenden die Woche zum Essen zu Hause sein',
    },
    'instalment-missed': {
      name: 'Grace',
      about: 'eine Rate fehlt',
      goal: 'das erste Kapitel vor dem Frühling schreiben',
    },
    'paused': {
      name: 'Noor',
      about: 'in einer Pause',
      goal: 'wieder durchschlafen',
    },
    'in-conversation': {
      name: 'Ana',
      about: 'im Gespräch mit Dana',
      goal: 'Nein sagen, ohne drei Absätze zu schreiben',
    },
    'owes-nothing': {
      name: 'Sam',
      about: 'nichts offen',
      goal: 'eins fertig machen, bevor ich das Nächste anfange',
    },
  },
  asked: 'Hallo Dana, in meiner neuen Arbeit kommt das Geld am letzten Tag des Monats, nicht am ersten. Könnten die Termine mitwandern?',
  answered: 'Hallo Ana, schön, dass es mit der neuen Arbeit geklappt hat. Ja, das geht. Würde dir der letzte Freitag im Monat passen? Bis wir einen Tag gefunden haben, wird nichts von dir verlangt.',
};
