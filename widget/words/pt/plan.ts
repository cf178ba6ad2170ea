import type { PlanWords } from '../en/plan.ts';

export const words: PlanWords = {
  heading: 'Como vai o seu plano',
  promise: 'O dia que você escolheu',

  payEarly: 'Adiantar o próximo pagamento',
  payLine: 'Você vê o valor antes. Nada é cobrado ainda.',
  move: 'Mudar a próxima data',
  moveLine: 'Para um dia melhor para você',
  change: 'Mudar o plano',
  changeLine: 'Um novo para o que falta',
  otherWay: 'Escolher outro caminho',
  otherWayLine: 'Aí este dia deixa de valer',
  leave: 'Sair do plano',
  leaveLine: 'O que você pagou continua pago',
  other: (currency) => `Seu plano em ${currency}`,

  whichDay: 'Que dia é melhor para você?',
  thisOne: (date) => `É sobre o pagamento de ${date}.`,
  newDay: 'Passar para',
  toEnd: 'Passar para o fim',
  toEndLine: 'Depois da sua última data. Nada é acrescentado.',
  moves: (from, to) => `O pagamento de ${from} passa para ${to}.`,
  movesToEnd: (from) => `O pagamento de ${from} passa para o fim, depois da sua última data.`,
  sameAmount: 'O valor continua o mesmo. As outras datas também.',

  pays: (amount, date) => `Você vai pagar ${amount}, o pagamento de ${date}.`,

  changeSure: 'Quer escolher de novo?',
  changeMeans:
    'Este plano termina primeiro. O que você pagou continua pago. Aí você escolhe outro caminho para o que falta.',
  changeYes: 'Terminar e escolher de novo',
  leaveSure: 'Quer sair do plano?',
  leaveMeans:
    'O que você pagou continua pago. Nada é acrescentado. O resto fica em aberto. Talvez a gente escreva de novo sobre isso.',
  leaveYes: 'Sair do plano',
  keep: 'Deixar como está',
  left: 'Você saiu do plano',
  otherWays: 'Ver os outros caminhos',
};
