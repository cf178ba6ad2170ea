import type { TalkWords } from '../en/talk.ts';

export const words: TalkWords = {
  heading: 'Di che cosa vorresti parlare?',
  pickOne: 'Scegli un tema, se vuoi',
  topics: {
    timing: 'Quando pagare',
    amount: 'Quanto pagare',
    program: 'Il programma',
    other: 'Altro',
  },
  message: 'Il tuo messaggio',
  writeFirst: 'Prima scrivi due parole.',
  quiet: 'Mentre parliamo non ti chiediamo nulla.',
  send: 'Invia',
  sent: 'Inviato.',

  thread: (helper) => `La tua conversazione con ${helper}`,
  you: 'Tu',
  more: 'Scrivi ancora',
  closed: (helper) => `${helper} ha chiuso questa conversazione. Invia di nuovo per iniziarne un’altra.`,
  waysForward: 'Vedi che altro può aiutare',

  settle: 'È tutto risolto',
  isItSettled: 'È tutto risolto?',
  settling:
    'Così si chiude la conversazione. Quello che è in sospeso resta com’è, e potremmo scriverti di nuovo su questo.',
  yes: 'Sì, è tutto risolto',
  notYet: 'Non ancora',
  anyTime: (helper) => `Grazie di aver parlato con noi. Puoi scrivere a ${helper} quando vuoi.`,
};
