import type { PeopleWords } from '../en/people.ts';

export const words: PeopleWords = {
  heading: '¿Quién más ha pasado por esto?',
  meetSomeone: 'Alguien a quien podrías conocer',
  none: 'Aquí todavía no hay nada.',

  asked: (name) => `Has pedido conocer a ${name}`,
  saidYes: (name) => `${name} ha dicho que sí`,
  knownAs: (pseudonym) => `Para esa persona eres ${pseudonym}.`,
  answerHere: 'Aquí verás la respuesta.',
  howToMeet: 'Así os encontráis:',
  takeBack: 'Retirarlo',
  leave: 'Dejarlo',
  report: 'Algo no estuvo bien',

  wouldYou: (name) => `¿Te gustaría conocer a ${name}?`,
  sees: (name) => `Lo que verá ${name}`,
  neverSees: 'Lo que queda contigo',
  pseudonym: '¿Qué nombre quieres usar?',
  pickAny: 'El nombre que quieras. No tiene que ser el tuyo.',
  tooShort: 'Elige un nombre de dos letras o más.',
  weAsk: (name) => `Primero preguntamos a ${name}. Puedes dejarlo cuando quieras, sin dar un motivo.`,
  ask: 'Pedir conocernos',

  weAsked: (name) => `Le preguntamos a ${name}`,
  willKnow: (pseudonym) => `Te conocerá como ${pseudonym}. No se cuenta nada sobre dinero.`,
  done: 'De acuerdo',

  leaving: {
    leave: { heading: '¿Quieres dejarlo?', text: 'Entonces termina aquí. Podrás pedir conocer a otra persona.', yes: 'Sí, dejarlo', done: 'Lo has dejado' },
    report: { heading: '¿Algo no estuvo bien?', text: 'Entonces termina aquí, y nuestro equipo lo mira.', yes: 'Sí, contárselo al equipo', done: 'Gracias por contárnoslo' },
  },
  stay: 'No, seguir',
  ended: 'Ha terminado. Cuando quieras, puedes pedir conocer a otra persona.',
};
