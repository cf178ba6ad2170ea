import type { Frequency } from '../../terms/schedule.ts';
import type { Amounts, ServerWords } from './serverWords.ts';

const each = { weekly: 'uma por semana', fortnightly: 'uma a cada duas semanas', monthly: 'uma por mês' };

/** Portuguese, as it is spoken in Brazil. */
export const pt: ServerWords = {
  planLine: (count, firstDate) => `${count} parcelas, a partir de ${firstDate}`,
  planLineWithAmounts: (count, amount, firstDate) => `${count} parcelas de ${amount}, a partir de ${firstDate}`,
  pauseLine: (periods, unit) => `Até ${lengthOf(periods, unit)} sem cobranças. Nada é acrescentado.`,
  payLine: 'Tudo, uma parte ou em um dia que você escolher',
  payLineWithAmounts: (totals) => `${list(totals)}, ou uma parte, ou em um dia que você escolher`,
  resourcesLine: 'Ajuda grátis e em sigilo, de quem faz isso todos os dias',
  talkLine: (helper) => `Escreva para ${helper}. Você não precisa explicar por quê.`,
  circleLine: 'Histórias de quem passou por isso e superou, e alguém que você pode conhecer',
  replyPromise: (helper, hours) => `${helper} costuma responder ${within(hours)}.`,
  replyPromiseAtWork: (helper, days) => `${helper} costuma responder em até ${days === 1 ? 'um dia útil' : `${days} dias úteis`}.`,
  handedOver: (helper, answerBy) => `Não respondemos quando dissemos que íamos responder. Sentimos muito. Agora sua mensagem está com ${helper}, que pretende responder até este momento: ${answerBy}.`,
  answerIsLate: (helper) => `Não respondemos quando dissemos que íamos responder. Sentimos muito. Sua mensagem continua com ${helper} e, enquanto isso, não pedimos nada a você.`,
  quoteSentence: ({ count, frequency, amounts, firstDate, lastDate, total, canMove, collected, inWholes }) =>
    [
      count === 1
        ? `Você vai pagar ${total} em ${firstDate}.`
        : `Você vai pagar em ${count} parcelas, ${each[frequency]}${inWholes ? '' : `: ${amountsIn(amounts)}`}. A primeira é em ${firstDate} e a última, em ${lastDate}.`,
      ...(inWholes && count > 1 ? ['Suas faturas não podem ser divididas, então cada parcela paga uma ou mais faturas inteiras.'] : []),
      `São ${total} no total, o mesmo valor de hoje. Sem taxas e sem juros.`,
      ...(collected ? [count === 1 ? 'O valor é cobrado nesse dia, no seu cartão salvo.' : 'Cada parcela é cobrada no dia dela, no seu cartão salvo.'] : []),
      ...(canMove ? ['Se uma data não for boa, você pode mudar.'] : []),
    ].join(' '),
  planActive: (paid, count, nextDate) => (paid === 0 ? `Seu plano está pronto. A primeira parcela é em ${nextDate}.` : `Parcelas pagas: ${paid} de ${count}. A próxima é em ${nextDate}.`),
  promiseActive: (date) => `Você marcou o pagamento para ${date}. Até lá, não vamos escrever.`,
  planMissed: (date) => `O pagamento de ${date} não chegou. Acontece.`,
  planAskedAgain: (date, again) => `O pagamento de ${date} não chegou. Acontece. Em ${again}, tentamos de novo no seu cartão, ou você escolhe outro caminho.`,
  planWaitsForBank: (date) => `Seu banco quer confirmar com você antes do pagamento de ${date}. Você pode fazer isso aqui.`,
  planCompleted: 'Está tudo pago. Agradecemos.',
  planCancelled: 'Você saiu deste plano. O que você pagou continua pago.',
  planNeedsConversation: (helper) => `${helper} está aqui para achar com você algo que sirva melhor. Nada está sendo cobrado.`,
  pauseActive: (resumesOn) => `Você está em pausa. As cobranças voltam em ${resumesOn}.`,
  pauseEnded: 'Sua pausa terminou.',
  mail: {
    subject: (helper) => `Um recado de ${helper}`,
    open: (owner) => `Abrir ${owner}`,
    reply: (helper) => `Você pode responder a este e-mail. ${helper} vai ler.`,
    stop: 'Se você prefere não receber estes recados, pode parar todos aqui:',
    stopLink: 'Parar todos os recados',
  },
  unsubscribe: {
    title: (owner) => `Parar os recados de ${owner}?`,
    text: 'Você não vai mais receber nossos recados, nem por e-mail nem no site. Todo o resto continua como está.',
    button: 'Parar todos os recados',
    done: { title: 'Pronto. Agora é silêncio.', text: 'Você não vai mais receber recados. Se mudar de ideia, escreva para nós quando quiser.' },
    broken: { title: 'Este link não está completo', text: 'Copie o link inteiro do e-mail. Ou só responda ao e-mail, e nós paramos.' },
  },
  peer: {
    title: (pseudonym) => `${pseudonym} gostaria de conhecer você`,
    asked: (owner, peer) => `Essa pessoa faz parte de ${owner}, como você. Ela leu o que você escreveu e conhece você como ${peer}.`,
    sees: 'O que você vai ver dessa pessoa',
    whatIsSeen: (pseudonym, owner) => `O nome que ela escolheu, ${pseudonym}, e que ela faz parte de ${owner}.`,
    neverSees: 'O que você nunca vai ver',
    whatIsNeverSeen: 'O nome verdadeiro, o e-mail ou qualquer outra coisa que ela mesma não conte a você.',
    seenOfYou: 'O que ela vai ver de você',
    whatIsSeenOfYou: (peer) => `O nome ${peer} e como se encontrar, do jeito que você escrever aqui.`,
    meetAt: 'Como vocês podem se encontrar?',
    meetAtHint: 'Uma hora e um lugar, uma ligação ou um grupo. Conte só o que você quiser contar de si. Um link começa com https://.',
    yes: 'Sim, quero conhecer essa pessoa',
    no: 'Desta vez, não',
    noHint: 'Dizer não também está bem. Você não precisa explicar por quê, e essa pessoa pode perguntar a mais alguém.',
    accepted: {
      title: (pseudonym) => `Você e ${pseudonym} podem se encontrar`,
      text: 'Essa pessoa já pode ler como se encontrar:',
      comeBack: 'Guarde o link desta página. Você pode voltar quando quiser.',
    },
    leave: 'Sair',
    leaveHint: 'Você pode sair quando quiser, sem explicar por quê. Termina para os dois lados, e essa pessoa não vê mais como se encontrar.',
    report: 'Algo não está certo',
    reportHint: (owner) => `Termina na hora para os dois lados, e alguém de ${owner} vai verificar. Não contamos à outra pessoa quem avisou.`,
    faults: { missing: 'Primeiro, escreva como vocês podem se encontrar.', tooLong: 'Ficou um pouco longo. O máximo são 500 caracteres.', link: 'Um link começa com https://.' },
    over: { title: 'Isto terminou', text: 'Terminou para os dois lados, e ninguém mais vê como se encontrar. Você não precisa fazer nada.' },
    declined: { title: 'Agradecemos sua resposta', text: 'Agora essa pessoa pode perguntar a mais alguém. Você não precisa fazer mais nada.' },
    reported: { title: 'Agradecemos por contar', text: 'Terminou para os dois lados. Alguém vai verificar.' },
    broken: { title: 'Este link não está completo', text: 'Copie o link inteiro, como você o recebeu. Ou peça um novo a quem o passou para você.' },
  },
};

/** In weeks where bills come every two, because a `quinzena` is fifteen days. */
function lengthOf(periods: number, unit: Frequency): string {
  if (unit === 'monthly') return periods === 1 ? 'um mês' : `${periods} meses`;
  const weeks = unit === 'fortnightly' ? periods * 2 : periods;
  return weeks === 1 ? 'uma semana' : `${weeks} semanas`;
}

function within(hours: number): string {
  if (hours <= 12) return hours === 1 ? 'em até uma hora' : `em até ${hours} horas`;
  const days = Math.ceil(hours / 24);
  return days === 1 ? 'em até um dia' : `em até ${days} dias`;
}

function amountsIn({ first, firstCount, rest, restCount }: Amounts): string {
  if (restCount === 0) return `${first} cada uma`;
  return `${firstCount === 1 ? `primeiro ${first}` : `${first} nas ${firstCount} primeiras`} e depois ${rest}`;
}

function list(texts: string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} e ${texts.at(-1)}`;
}
