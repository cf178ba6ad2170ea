import type { SpreadWords } from '../en/spread.ts';

export const words: SpreadWords = {
  heading: 'O que fica bom para você?',
  nothingYet: 'Experimente o que fica melhor. Nada está combinado ainda.',
  inOnePiece: 'Cada fatura é paga inteira. Você escolhe os dias.',
  chooseBy: 'Começar por',
  byAmount: 'Um valor',
  byCount: 'Quantas vezes',
  eachTime: 'A cada vez, consigo pagar',
  howMany: 'Parcelas no total',
  between: (least, most) => `Escolha algo de ${least} a ${most}.`,
  howOften: 'De quanto em quanto tempo?',
  frequencies: { weekly: 'Toda semana', fortnightly: 'A cada duas semanas', monthly: 'Todo mês' },
  firstOne: 'Quando é a primeira?',
  payments: (count) => (count === 1 ? '1 parcela' : `${count} parcelas`),
  until: (count, last) => `${count}, a última em ${last}`,
  days: 'Os dias',
  inAll: 'No total',
  noFees: 'Sem taxas e sem juros',
  review: 'Revisar',
  showAndReview: 'Ver valores e revisar',

  newTotal: (before, now) =>
    `O valor em aberto mudou de ${before} para ${now}. Este é o plano para isso. Nada está combinado ainda.`,
  newDates: 'Algo mudou nesse meio-tempo. Este é o plano como ficaria agora. Nada está combinado ainda.',
};
