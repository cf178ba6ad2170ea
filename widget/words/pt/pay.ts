import type { PayWords } from '../en/pay.ts';

export const words: PayWords = {
  heading: 'O que você gostaria de pagar?',
  currency: 'Em que moeda?',
  open: 'Em aberto agora:',
  way: 'Você pode pagar',
  all: 'Tudo',
  part: 'Uma parte',
  one: 'Uma fatura',
  later: 'Tudo, no dia que eu escolher',
  amount: 'Que valor fica bom para você?',
  range: (least, most) => `Qualquer valor de ${least} a ${most}.`,
  whichOne: 'Qual delas?',
  day: 'Em que dia?',
  showAndGoOn: 'Ver o valor e continuar',

  now: (amount) => `Você vai pagar ${amount}.`,
  nowFor: (amount, what) => `Você vai pagar ${amount} por ${what}.`,
  away: 'Como foi?',
  patience: 'Depois que você pagar, isso aparece aqui. Pode demorar um pouco.',
  again: 'Abrir a página de novo',
  thanks: (name) => `Agradecemos${name && `, ${name}`}.`,
  arrived: 'Chegou para nós. Não precisa fazer mais nada.',

  promise: (amount, day) => `Seu pagamento de ${amount} fica para ${day}. Até lá, não vamos escrever.`,
};
