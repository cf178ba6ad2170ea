import { italianDay } from '../../terms/italianDay.ts';
import type { Frequency } from '../../terms/schedule.ts';
import type { Amounts, ServerWords } from './serverWords.ts';

const each = { weekly: 'una alla settimana', fortnightly: 'una ogni due settimane', monthly: 'una al mese' };

export const it: ServerWords = {
  planLine: (count, firstDate) => `${count} rate, a partire ${italianDay('da', firstDate)}`,
  planLineWithAmounts: (count, amount, firstDate) => `${count} rate di ${amount}, a partire ${italianDay('da', firstDate)}`,
  pauseLine: (periods, unit) => `Fino a ${lengthOf(periods, unit)} senza pagamenti. Non si aggiunge nulla.`,
  payLine: 'Tutto, una parte o in un giorno che scegli tu',
  payLineWithAmounts: (totals) => `${list(totals)}, o una parte, o in un giorno che scegli tu`,
  resourcesLine: 'Aiuto gratuito e riservato da persone che lo fanno ogni giorno',
  talkLine: (helper) => `Scrivi a ${helper}. Non serve spiegare perché.`,
  circleLine: 'Storie di persone che ce l’hanno fatta, e qualcuno che potresti incontrare',
  replyPromise: (helper, hours) => `Di solito ${helper} risponde ${within(hours)}.`,
  replyPromiseAtWork: (helper, days) => `Di solito ${helper} risponde entro ${days === 1 ? 'un giorno lavorativo' : `${days} giorni lavorativi`}.`,
  handedOver: (helper, answerBy) => `Non abbiamo risposto quando avevamo detto. Ci dispiace. Ora il tuo messaggio è nelle mani di ${helper}, che conta di rispondere entro ${italianDay('il', answerBy)}.`,
  answerIsLate: (helper) => `Non abbiamo risposto quando avevamo detto. Ci dispiace. Il tuo messaggio è ancora nelle mani di ${helper}, e intanto non ti chiediamo nulla.`,
  quoteSentence: ({ count, frequency, amounts, firstDate, lastDate, total, canMove, collected, inWholes }) =>
    [
      count === 1
        ? `Pagherai ${total} ${italianDay('il', firstDate)}.`
        : `Pagherai in ${count} rate, ${each[frequency]}${inWholes ? '' : `: ${amountsIn(amounts)}`}. La prima è ${italianDay('il', firstDate)}, l’ultima ${italianDay('il', lastDate)}.`,
      ...(inWholes && count > 1 ? ['Le tue fatture non si possono dividere, quindi ogni rata ne paga una o più per intero.'] : []),
      `In tutto sono ${total}, la stessa cifra di oggi. Senza commissioni né interessi.`,
      ...(collected ? [count === 1 ? 'Quel giorno l’importo viene prelevato dalla tua carta salvata.' : 'Ogni rata viene prelevata nel suo giorno dalla tua carta salvata.'] : []),
      ...(canMove ? ['Se una data non ti va bene, puoi spostarla.'] : []),
    ].join(' '),
  planActive: (paid, count, nextDate) => (paid === 0 ? `Il tuo piano è pronto. La prima rata è ${italianDay('il', nextDate)}.` : `Rate pagate: ${paid} di ${count}. La prossima è ${italianDay('il', nextDate)}.`),
  promiseActive: (date) => `Hai scelto di pagare ${italianDay('il', date)}. Fino ad allora non ti scriviamo.`,
  planMissed: (date) => `Il pagamento ${italianDay('di', date)} non è arrivato. Succede.`,
  planAskedAgain: (date, again) => `Il pagamento ${italianDay('di', date)} non è arrivato. Succede. Riproviamo con la tua carta ${italianDay('il', again)}, oppure scegli un’altra strada.`,
  planWaitsForBank: (date) => `La tua banca vuole verificare con te prima del pagamento ${italianDay('di', date)}. Puoi farlo qui.`,
  planCompleted: 'È tutto pagato. Grazie.',
  planCancelled: 'Hai lasciato questo piano. Quello che hai pagato resta pagato.',
  planNeedsConversation: (helper) => `${helper} è qui per trovare con te qualcosa che vada meglio. Ora non viene prelevato nulla.`,
  pauseActive: (resumesOn) => `Sei in pausa. I pagamenti riprendono ${italianDay('il', resumesOn)}.`,
  pauseEnded: 'La tua pausa è finita.',
  mail: {
    subject: (helper) => `Un messaggio da ${helper}`,
    open: (owner) => `Apri ${owner}`,
    reply: (helper) => `Puoi rispondere a questa e-mail. ${helper} la leggerà.`,
    stop: 'Se preferisci non ricevere questi messaggi, qui puoi fermarli tutti:',
    stopLink: 'Ferma tutti i messaggi',
  },
  unsubscribe: {
    title: (owner) => `Fermare i messaggi di ${owner}?`,
    text: 'Non riceverai più messaggi da noi, né per e-mail né sul sito. Tutto il resto rimane com’è.',
    button: 'Ferma tutti i messaggi',
    done: { title: 'Fatto. Ora c’è silenzio.', text: 'Non riceverai più messaggi. Se cambi idea, scrivici quando vuoi.' },
    broken: { title: 'Questo link non è completo', text: 'Copia tutto il link dall’e-mail. Oppure rispondi all’e-mail, e smettiamo.' },
  },
  peer: {
    title: (pseudonym) => `${pseudonym} vorrebbe incontrarti`,
    asked: (owner, peer) => `Fa parte di ${owner}, come te. Ha letto quello che hai scritto e ti conosce come ${peer}.`,
    sees: 'Che cosa vedrai di questa persona',
    whatIsSeen: (pseudonym, owner) => `Il nome che ha scelto, ${pseudonym}, e che fa parte di ${owner}.`,
    neverSees: 'Che cosa non vedrai mai',
    whatIsNeverSeen: 'Il suo vero nome, la sua e-mail o altro che non scelga di raccontarti.',
    seenOfYou: 'Che cosa vedrà di te',
    whatIsSeenOfYou: (peer) => `Il nome ${peer}, e come incontrarvi, così come lo scrivi qui.`,
    meetAt: 'Come potreste incontrarvi?',
    meetAtHint: 'Un’ora e un luogo, una chiamata o un gruppo. Di te racconta solo quello che vuoi. Un link comincia con https://.',
    yes: 'Sì, vorrei incontrare questa persona',
    no: 'Questa volta no',
    noHint: 'Anche no va bene. Non serve dire perché, e questa persona può chiedere a qualcun altro.',
    accepted: {
      title: (pseudonym) => `Tu e ${pseudonym} potete incontrarvi`,
      text: 'Ora può leggere come incontrarvi:',
      comeBack: 'Conserva il link di questa pagina. Puoi tornarci quando vuoi.',
    },
    leave: 'Lascia l’incontro',
    leaveHint: 'Puoi lasciare quando vuoi, e non serve dire perché. Finisce da entrambe le parti, e l’altra persona non vede più come incontrarvi.',
    report: 'Qualcosa non va',
    reportHint: (owner) => `Finisce all’istante da entrambe le parti, e qualcuno di ${owner} controlla. All’altra persona non diciamo chi l’ha detto.`,
    faults: { missing: 'Prima scrivi come potreste incontrarvi.', tooLong: 'È un po’ lungo. Il massimo è di 500 caratteri.', link: 'Un link comincia con https://.' },
    over: { title: 'Questo incontro è finito', text: 'È finito da entrambe le parti, e nessuno vede più come incontrarvi. Non serve che tu faccia nulla.' },
    declined: { title: 'Grazie della tua risposta', text: 'Ora questa persona può chiedere a qualcun altro. Non serve che tu faccia altro.' },
    reported: { title: 'Grazie di avercelo detto', text: 'È finito da entrambe le parti. Qualcuno controlla.' },
    broken: { title: 'Questo link non è completo', text: 'Copia tutto il link, così come l’hai ricevuto. Oppure chiedine uno nuovo a chi te l’ha dato.' },
  },
};

function lengthOf(periods: number, unit: Frequency): string {
  if (unit === 'monthly') return periods === 1 ? 'un mese' : `${periods} mesi`;
  const weeks = unit === 'fortnightly' ? periods * 2 : periods;
  return weeks === 1 ? 'una settimana' : `${weeks} settimane`;
}

function within(hours: number): string {
  if (hours <= 12) return hours === 1 ? 'entro un’ora' : `entro ${hours} ore`;
  const days = Math.ceil(hours / 24);
  return days === 1 ? 'entro un giorno' : `entro ${days} giorni`;
}

function amountsIn({ first, firstCount, rest, restCount }: Amounts): string {
  if (restCount === 0) return `${first} ogni volta`;
  return `${firstCount === 1 ? `prima ${first}` : `${first} per le prime ${firstCount}`}, poi ${rest}`;
}

function list(texts: string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} e ${texts.at(-1)}`;
}
