import { italianDay } from '../../../sdk/terms/italianDay.ts';
import type { PausedWords } from '../en/paused.ts';

export const words: PausedWords = {
  heading: 'Ora non c’è nulla da fare',
  open: 'Fino ad allora, quello che è in sospeso resta uguale. Non si aggiunge nulla.',
  longer: 'Ancora un po’',
  upTo: (day) => `Al massimo fino ${italianDay('a', day)}`,
  back: 'Torna ora',
  backLine: 'Scegli tu che cosa viene dopo',
  sure: 'Vuoi tornare oggi?',
  happens: 'I pagamenti riprendono oggi. Se torni, non viene prelevato nulla. Quello che è in sospeso ti aspetta.',
  stay: 'Resta in pausa',
  welcome: (name) => `Che bello vederti${name && `, ${name}`}.`,
  over: 'La tua pausa è finita. Non è stato prelevato nulla.',
  next: 'Vedi che cosa fa per te',
};
