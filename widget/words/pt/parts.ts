import type { PartsWords } from '../en/parts.ts';

export const words: PartsWords = {
  oneMoment: 'Um momento',
  showAmount: 'Ver o valor',
  today: 'Hoje',
  anotherDay: 'Outro dia',
  dayBetween: (from, until) => `Escolha um dia de ${from} a ${until}.`,
  less: 'Menos',
  more: 'Mais',

  goOn: 'Continuar',
  pickOne: 'Primeiro, escolha uma opção.',
  looksRight: 'Está bom assim?',
  agree: 'Concordo',
  change: 'Mudar',
  settled: (name) => `Tudo certo${name && `, ${name}`}.`,

  onTheDay: 'Nada é cobrado automaticamente. Volte aqui quando chegar o dia.',
  byItself: (count) =>
    count === 1
      ? 'O valor é cobrado nesse dia, no seu cartão salvo.'
      : 'Cada parcela é cobrada no dia dela, no seu cartão salvo.',
  quietNow: 'Não vamos escrever sobre isso, a não ser que passe uma data.',
  payToday: 'Fazer o pagamento de hoje',
  page: (host) => `Isto abre nossa página de pagamento em ${host}. Nada é cobrado até você confirmar lá.`,
  openPage: 'Abrir a página de pagamento',
  noWay: 'Agora não dá para pagar por aqui',
  states: { paid: 'Pago', due: 'Hoje', missed: 'Ainda não chegou' },
  partly: (paid) => `Já pago: ${paid}`,
  stillToCome: 'O que falta',
  addToCalendar: 'Pôr no meu calendário',
  calendarTitle: (program) => `Meu plano: ${program}`,
  print: 'Salvar ou imprimir',

  didNotWork: 'Não deu certo agora',
  nothingChanged: 'Nada foi cobrado e nada mudou.',
  noAnswer: 'Não recebemos resposta',
  safeToRepeat: 'Pode tentar de novo com calma: isso não acontece duas vezes.',
  notSeenYet: 'Olhamos agora e ainda não aparece aqui.',
  stillThere: 'O que você escreveu continua aqui.',
  tryAgain: 'Tentar de novo',
  look: 'Ver como está agora',
  mailTo: (name: string) => `Mandar e-mail para ${name}`,
};
