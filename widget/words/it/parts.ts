import { italianDay } from '../../../sdk/terms/italianDay.ts';
import type { PartsWords } from '../en/parts.ts';

export const words: PartsWords = {
  oneMoment: 'Un momento',
  showAmount: 'Mostra l’importo',
  today: 'Oggi',
  anotherDay: 'Un altro giorno',
  dayBetween: (from, until) => `Scegli un giorno ${italianDay('da', from)} ${italianDay('a', until)}.`,
  less: 'Meno',
  more: 'Più',

  goOn: 'Continua',
  pickOne: 'Prima scegli un’opzione.',
  looksRight: 'Va bene così?',
  agree: 'Accetto',
  change: 'Cambia',
  settled: (name) => `Tutto a posto${name && `, ${name}`}.`,

  onTheDay: 'Nulla viene prelevato in automatico. Torna qui quando arriva il giorno.',
  byItself: (count) =>
    count === 1
      ? 'Quel giorno l’importo viene prelevato dalla tua carta salvata.'
      : 'Ogni rata viene prelevata nel suo giorno dalla tua carta salvata.',
  quietNow: 'Su questo non ti scriviamo, a meno che passi una data.',
  payToday: 'Fai il pagamento di oggi',
  page: (host) => `Si apre la nostra pagina di pagamento su ${host}. Non viene prelevato nulla finché non confermi lì.`,
  openPage: 'Apri la pagina di pagamento',
  noWay: 'Ora qui non si può pagare',
  states: { paid: 'Pagata', due: 'Oggi', missed: 'Non ancora arrivata' },
  partly: (paid) => `Già pagato: ${paid}`,
  stillToCome: 'Quanto resta',
  addToCalendar: 'Aggiungi al calendario',
  calendarTitle: (program) => `Il mio piano: ${program}`,
  print: 'Salva o stampa',

  didNotWork: 'Ora non ha funzionato',
  nothingChanged: 'Non è stato prelevato nulla e non è cambiato nulla.',
  noAnswer: 'Non ci è arrivata risposta',
  safeToRepeat: 'Puoi riprovare con tranquillità: non può succedere due volte.',
  notSeenYet: 'Abbiamo appena guardato e ancora non si vede.',
  stillThere: 'Quello che hai scritto è ancora qui.',
  tryAgain: 'Riprova',
  look: 'Guarda come stanno le cose',
  mailTo: (name: string) => `Scrivi un’e-mail a ${name}`,
};
