import type { TalkWords } from '../en/talk.ts';

export const words: TalkWords = {
  heading: 'Sobre o que você quer conversar?',
  pickOne: 'Escolha um assunto, se quiser',
  topics: {
    timing: 'Quando pagar',
    amount: 'Quanto pagar',
    program: 'O programa',
    other: 'Outra coisa',
  },
  message: 'Sua mensagem',
  writeFirst: 'Primeiro, escreva algumas palavras.',
  quiet: 'Enquanto a gente conversa, não pedimos nada a você.',
  send: 'Enviar',
  sent: 'Enviado.',

  thread: (helper) => `Sua conversa com ${helper}`,
  you: 'Você',
  more: 'Escrever mais',
  closed: (helper) => `${helper} encerrou esta conversa. Envie de novo para começar outra.`,
  waysForward: 'Ver o que mais ajudaria',

  settle: 'Está resolvido',
  isItSettled: 'Está resolvido?',
  settling:
    'Isto encerra sua conversa. O que está em aberto fica como está, e talvez a gente escreva de novo sobre isso.',
  yes: 'Sim, está resolvido',
  notYet: 'Ainda não',
  anyTime: (helper) => `Agradecemos pela conversa. Você pode escrever para ${helper} quando quiser.`,
};
