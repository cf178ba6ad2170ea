import type { Amounts, ServerWords } from './serverWords.ts';

const each = { weekly: 'una vez por semana', fortnightly: 'cada dos semanas', monthly: 'una vez al mes' };
const period = { weekly: ['semana', 'semanas'], fortnightly: ['quincena', 'quincenas'], monthly: ['mes', 'meses'] } as const;

export const es: ServerWords = {
  planLine: (count, firstDate) => `${count} pagos, desde el ${firstDate}`,
  planLineWithAmounts: (count, amount, firstDate) => `${count} pagos de ${amount}, desde el ${firstDate}`,
  pauseLine: (periods, unit) => `Hasta ${periods} ${period[unit][periods === 1 ? 0 : 1]} sin cobros. No se añade nada.`,
  payLine: 'Todo, una parte o el día que elijas',
  payLineWithAmounts: (totals) => `${list(totals)}, o una parte, o el día que elijas`,
  resourcesLine: 'Ayuda gratuita y privada de personas que se dedican a esto',
  talkLine: (helper) => `Escribe a ${helper}. No tienes que explicar por qué.`,
  circleLine: 'Historias de personas que salieron adelante, y alguien a quien podrías conocer',
  replyPromise: (helper, hours) => `${helper} suele responder ${within(hours)}.`,
  replyPromiseAtWork: (helper, days) => `${helper} suele responder ${days === 1 ? 'en un día laborable' : `en ${days} días laborables`}.`,
  handedOver: (helper, answerBy) => `No respondimos cuando dijimos. Lo sentimos. Ahora tu mensaje lo tiene ${helper}, y piensa responder antes de este momento: ${answerBy}.`,
  answerIsLate: (helper) => `No respondimos cuando dijimos. Lo sentimos. ${helper} sigue teniendo tu mensaje, y mientras tanto no se te pide nada.`,
  quoteSentence: ({ count, frequency, amounts, firstDate, lastDate, total, canMove, collected, inWholes }) =>
    [
      count === 1
        ? `Pagarás ${total} el ${firstDate}.`
        : `Harás ${count} pagos, ${each[frequency]}${inWholes ? '' : `: ${amountsIn(amounts)}`}. El primero es el ${firstDate} y el último, el ${lastDate}.`,
      ...(inWholes && count > 1 ? ['Tus recibos no se pueden dividir, así que cada pago cubre uno o varios enteros.'] : []),
      `Son ${total} en total, lo mismo que hoy. Sin comisiones ni intereses.`,
      ...(collected ? [count === 1 ? 'Ese día se cobra de tu tarjeta guardada.' : 'Cada uno se cobra en su día de tu tarjeta guardada.'] : []),
      ...(canMove ? ['Si una fecha no te va bien, puedes cambiarla.'] : []),
    ].join(' '),
  planActive: (paid, count, nextDate) => (paid === 0 ? `Tu plan está listo. El primero es el ${nextDate}.` : `${paid} de ${count} hechos. El próximo es el ${nextDate}.`),
  promiseActive: (date) => `Elegiste pagar el ${date}. No te escribiremos hasta entonces.`,
  planMissed: (date) => `El pago del ${date} no llegó. Son cosas que pasan.`,
  planAskedAgain: (date, again) => `El pago del ${date} no llegó. Son cosas que pasan. El ${again} se vuelve a pedir a tu tarjeta, o eliges otra forma.`,
  planWaitsForBank: (date) => `Tu banco quiere confirmarlo contigo antes del pago del ${date}. Puedes hacerlo aquí.`,
  planCompleted: 'Todo listo. Gracias.',
  planCancelled: 'Dejaste este plan. Lo que pagaste sigue contando.',
  planNeedsConversation: (helper) => `${helper} te ayudará a encontrar algo que encaje mejor. Ahora no se cobra nada.`,
  pauseActive: (resumesOn) => `Estás en pausa. Los cobros vuelven el ${resumesOn}.`,
  pauseEnded: 'Tu pausa ha terminado.',
  mail: {
    subject: (helper) => `Unas líneas de ${helper}`,
    open: (owner) => `Abrir ${owner}`,
    reply: (helper) => `Puedes responder a este correo. ${helper} lo leerá.`,
    stop: 'Si prefieres no recibir estas notas, aquí puedes pararlas todas:',
    stopLink: 'No recibir más notas',
  },
  unsubscribe: {
    title: (owner) => `¿Dejar de recibir notas de ${owner}?`,
    text: 'No te enviaremos más notas, ni por correo ni en el sitio. Todo lo demás sigue igual.',
    button: 'No recibir más notas',
    done: { title: 'Listo. Ahora hay silencio.', text: 'No recibirás más notas. Si cambias de idea, escríbenos cuando quieras.' },
    broken: { title: 'Este enlace no está completo', text: 'Copia el enlace entero del correo. O responde al correo, y pararemos.' },
  },
  peer: {
    title: (pseudonym) => `A ${pseudonym} le gustaría conocerte`,
    asked: (owner, peer) => `Forma parte de ${owner}, como tú. Ha leído lo que escribiste y te conoce como ${peer}.`,
    sees: 'Qué verás de esa persona',
    whatIsSeen: (pseudonym, owner) => `El nombre que eligió, ${pseudonym}, y que forma parte de ${owner}.`,
    neverSees: 'Qué no verás nunca',
    whatIsNeverSeen: 'Su nombre real, su correo ni nada más que no te cuente por sí misma.',
    seenOfYou: 'Qué verá de ti',
    whatIsSeenOfYou: (peer) => `El nombre ${peer} y cómo quedar, tal como lo escribas aquí.`,
    meetAt: '¿Cómo podríais quedar?',
    meetAtHint: 'Una hora y un lugar, una llamada o un grupo. No des de ti más de lo que quieras dar. Un enlace empieza por https://.',
    yes: 'Sí, me gustaría conocer a esa persona',
    no: 'Esta vez no',
    noHint: 'Decir que no también está bien. No tienes que explicar por qué, y esa persona puede preguntar a alguien más.',
    accepted: {
      title: (pseudonym) => `Puedes quedar con ${pseudonym}`,
      text: 'Ya puede leer cómo quedar:',
      comeBack: 'Guarda el enlace de esta página. Puedes volver cuando quieras.',
    },
    leave: 'Dejarlo',
    leaveHint: 'Puedes dejarlo cuando quieras y no tienes que explicar por qué. Termina para los dos lados, y ya no se ve cómo quedar.',
    report: 'Algo no está bien',
    reportHint: (owner) => `Termina enseguida para los dos lados, y alguien de ${owner} lo mira. A la otra persona no se le dice quién lo dijo.`,
    faults: { missing: 'Escribe primero cómo podríais quedar.', tooLong: 'Es un poco largo. El máximo son 500 caracteres.', link: 'Un enlace tiene que empezar por https://.' },
    over: { title: 'Esto ha terminado', text: 'Ha terminado para los dos lados, y ya no se ve cómo quedar. No tienes que hacer nada.' },
    declined: { title: 'Gracias por tu respuesta', text: 'Esa persona puede preguntar ahora a alguien más. No tienes que hacer nada más.' },
    reported: { title: 'Gracias por contarlo', text: 'Ha terminado para los dos lados. Alguien lo está mirando.' },
    broken: { title: 'Este enlace no está completo', text: 'Copia el enlace entero tal como te lo dieron. O pide otro a quien te lo dio.' },
  },
};

function within(hours: number): string {
  if (hours <= 12) return hours === 1 ? 'en una hora' : `en unas ${hours} horas`;
  const days = Math.ceil(hours / 24);
  return days === 1 ? 'en un día' : `en ${days} días`;
}

function amountsIn({ first, firstCount, rest, restCount }: Amounts): string {
  if (restCount === 0) return `${first} cada vez`;
  return `${firstCount === 1 ? `primero ${first}` : `${first} los primeros ${firstCount}`} y después ${rest}`;
}

function list(texts: string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} y ${texts.at(-1)}`;
}
