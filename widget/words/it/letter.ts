import { italianDay } from '../../../sdk/terms/italianDay.ts';
import type { LetterWords } from '../en/letter.ts';

export const words: LetterWords = {
  noteFrom: (name: string) => `Un messaggio da ${name}`,
  notNow: 'Non ora',
  close: 'Chiudi',
  back: 'Indietro',
  writeTo: (name: string) => `Scrivi a ${name}`,

  showDetails: 'Mostra i dettagli',
  hideDetails: 'Nascondi i dettagli',
  yourGoal: 'Il tuo obiettivo',
  changeGoal: 'Cambia il tuo obiettivo',
  writeGoal: 'Scrivi un tuo obiettivo',
  whatWouldHelp: 'Che cosa ti aiuterebbe?',
  since: (date: string) => `In sospeso ${italianDay('da', date)}`,
  inAll: 'Totale in sospeso',
  charges: {
    disputed: 'Lo stiamo controllando',
    in_plan: 'Fa parte del tuo piano',
    processing: 'In arrivo',
  },
  notRight: 'Qualcosa non torna',

  offers: {
    plan: () => 'Dividere in rate',
    pause: () => 'Fare una pausa',
    pay: () => 'Pagare quanto è in sospeso',
    resources: () => 'Un aiuto con i soldi',
    talk: (name: string) => `Parlare con ${name}`,
    circle: () => 'Persone che ci sono passate',
  },
};
