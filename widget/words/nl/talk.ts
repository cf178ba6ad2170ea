import type { TalkWords } from '../en/talk.ts';

export const words: TalkWords = {
  heading: 'Waar wil je over praten?',
  pickOne: 'Kies er een, als je wilt',
  topics: {
    timing: 'Wanneer betalen',
    amount: 'Hoeveel betalen',
    program: 'Het programma',
    other: 'Iets anders',
  },
  message: 'Je bericht',
  writeFirst: 'Schrijf eerst een paar woorden.',
  quiet: 'Zolang we praten, vragen we je om niets.',
  send: 'Versturen',
  sent: 'Verstuurd.',

  thread: (helper) => `Je gesprek met ${helper}`,
  you: 'Jij',
  more: 'Nog iets schrijven',
  closed: (helper) => `${helper} heeft dit gesprek gesloten. Verstuur het nog eens om een nieuw gesprek te beginnen.`,
  waysForward: 'Kijken wat nog meer helpt',

  settle: 'Het is geregeld',
  isItSettled: 'Is het geregeld?',
  settling: 'Hiermee sluit je het gesprek. Wat openstaat, blijft zoals het is. Misschien schrijven we je er later weer over.',
  yes: 'Ja, het is geregeld',
  notYet: 'Nog niet',
  anyTime: (helper) => `Dank je wel voor het gesprek. Je kunt altijd naar ${helper} schrijven.`,
};
