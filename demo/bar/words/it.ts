import type { BarWords } from '../barWords.ts';

export const barWords: BarWords = {
  title: 'Comandi della demo',
  member: 'Tu sei',
  day: 'Giorno',
  today: 'oggi',
  later: (days) => (days === 1 ? '1 giorno dopo' : `${days} giorni dopo`),
  nextDay: 'Giorno dopo',
  nextWeek: '+7 giorni',
  backToToday: 'Torna a oggi',
  mood: 'L’API',
  moods: { well: 'sta bene', slow: 'è lenta', failing: 'dà errori', offline: 'è offline' },
  theme: 'Luce',
  themes: { auto: 'luce automatica', light: 'luce chiara', dark: 'luce scura' },
  language: 'Lingua',
  startOver: 'Ricomincia',
  desk: 'Il lato del coach',
  playground: 'Prova i tuoi colori',
  mail: (count) => `Posta (${count})`,
  mailStaysHere: 'Questa demo manda qui la sua posta, e in nessun altro posto.',
  noMail: 'Non è ancora partita nessuna lettera. Vai avanti di un giorno e non leggere il messaggio.',
  failed: 'La demo non ha ricevuto risposta dal proprio server. È ancora in funzione?',
};
