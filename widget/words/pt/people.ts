import type { PeopleWords } from '../en/people.ts';

export const words: PeopleWords = {
  heading: 'Quem mais já passou por isso?',
  meetSomeone: 'Alguém que você pode conhecer',
  none: 'Ainda não há nada aqui.',

  asked: (name) => `Você pediu para conhecer ${name}`,
  saidYes: (name) => `${name} disse que sim`,
  knownAs: (pseudonym) => `Para essa pessoa, você é ${pseudonym}.`,
  answerHere: 'A resposta vai aparecer aqui.',
  howToMeet: 'Vocês se encontram assim:',
  takeBack: 'Retirar o pedido',
  leave: 'Sair',
  report: 'Algo não foi bem',

  wouldYou: (name) => `Você gostaria de conhecer ${name}?`,
  sees: (name) => `O que ${name} vai ver`,
  neverSees: 'O que fica só com você',
  pseudonym: 'Que nome você quer usar?',
  pickAny: 'O nome que você quiser. Não precisa ser o seu.',
  tooShort: 'Escolha um nome com duas letras ou mais.',
  weAsk: (name) => `Primeiro perguntamos a ${name}. Você pode sair quando quiser, sem dizer por quê.`,
  ask: 'Pedir para conhecer',

  weAsked: (name) => `Estamos perguntando a ${name}`,
  willKnow: (pseudonym) => `Essa pessoa vai conhecer você como ${pseudonym}. Não contamos nada sobre dinheiro.`,
  done: 'Tudo bem',

  leaving: {
    leave: { heading: 'Quer sair?', text: 'Então isto termina aqui. Você pode pedir para conhecer outra pessoa.', yes: 'Sim, sair', done: 'Você saiu' },
    report: { heading: 'Algo não foi bem?', text: 'Então isto termina aqui, e nossa equipe vai verificar.', yes: 'Sim, contar à equipe', done: 'Agradecemos por contar' },
  },
  stay: 'Não, ficar',
  ended: 'Terminou. Quando quiser, você pode pedir para conhecer outra pessoa.',
};
