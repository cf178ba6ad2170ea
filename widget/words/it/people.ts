import type { PeopleWords } from '../en/people.ts';

export const words: PeopleWords = {
  heading: 'Chi altro ci è passato?',
  meetSomeone: 'Qualcuno che potresti incontrare',
  none: 'Qui non c’è ancora nulla.',

  asked: (name) => `Hai chiesto di incontrare ${name}`,
  saidYes: (name) => `${name} ha detto di sì`,
  knownAs: (pseudonym) => `Per questa persona sei ${pseudonym}.`,
  answerHere: 'Troverai qui la risposta.',
  howToMeet: 'Vi incontrate così:',
  takeBack: 'Ritira la richiesta',
  leave: 'Lascia l’incontro',
  report: 'Qualcosa non andava',

  wouldYou: (name) => `Ti andrebbe di incontrare ${name}?`,
  sees: (name) => `Che cosa vedrà ${name}`,
  neverSees: 'Che cosa resta con te',
  pseudonym: 'Che nome vuoi usare?',
  pickAny: 'Il nome che vuoi. Non serve che sia il tuo.',
  tooShort: 'Scegli un nome di due lettere o più.',
  weAsk: (name) => `Prima chiediamo a ${name}. Puoi lasciare quando vuoi, senza dire perché.`,
  ask: 'Chiedi di incontrarvi',

  weAsked: (name) => `Stiamo chiedendo a ${name}`,
  willKnow: (pseudonym) => `Ti conoscerà come ${pseudonym}. Non diciamo nulla di soldi.`,
  done: 'Va bene',

  leaving: {
    leave: { heading: 'Vuoi lasciare l’incontro?', text: 'Allora finisce qui. Puoi chiedere di nuovo di incontrare qualcuno.', yes: 'Sì, lascia', done: 'Hai lasciato l’incontro' },
    report: { heading: 'Qualcosa non andava?', text: 'Allora finisce qui, e il nostro team controlla.', yes: 'Sì, dillo al team', done: 'Grazie di avercelo detto' },
  },
  stay: 'No, resta',
  ended: 'È finito. Quando vuoi, puoi chiedere di nuovo di incontrare qualcuno.',
};
