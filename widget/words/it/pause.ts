import { italianDay } from '../../../sdk/terms/italianDay.ts';
import type { PauseWords } from '../en/pause.ts';

export const words: PauseWords = {
  heading: 'Quanta pausa ti aiuterebbe?',
  longer: 'Quanto tempo ti aiuterebbe in tutto?',
  length: 'Senza pagamenti per',
  until: (day) => `Fino ${italianDay('a', day)}`,
  stops: 'I pagamenti si fermano, e anche i nostri messaggi.',
  open: 'Quello che è in sospeso resta uguale. Non si aggiunge nulla.',
  keep: 'Il tuo posto e i tuoi progressi restano tuoi.',
  rests: 'Può darsi che si fermi anche il tuo programma. Si riapre quando torni.',
  sentence: (length, day) => `La tua pausa dura ${length}. I pagamenti riprendono ${italianDay('il', day)}.`,
  take: 'Fai la pausa',
  quiet: 'Non ti scriviamo. Arriva solo un messaggio, tre giorni prima che finisca.',
  sooner: 'Puoi tornare prima, quando vuoi.',
};
