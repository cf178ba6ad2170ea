import { italianDay } from '../../../sdk/terms/italianDay.ts';
import type { NotNowWords } from '../en/notNow.ts';

export const words: NotNowWords = {
  heading: 'Quando sarebbe meglio?',
  again: 'Torniamo a scriverti',
  inDays: 'Fra tre giorni',
  inWeek: 'La settimana prossima',
  afterPayday: 'Dopo il giorno di paga',
  payday: 'Qual è il tuo giorno di paga?',
  promise: (day) => `Fino ${italianDay('a', day)} non ti scriviamo, da nessuna parte.`,
  nothing: 'Con questo non viene prelevato né aggiunto nulla.',
  stayQuiet: 'Non scrivermi fino ad allora',
  okay: (name) => `Va bene${name && `, ${name}`}.`,
  mute: 'Non mostrare più messaggi in questa pagina',
  unmute: 'Mostra di nuovo i messaggi in questa pagina',
  muted: 'In questa pagina non compariranno più messaggi.',
  unmuted: 'In questa pagina possono di nuovo comparire messaggi.',
};
