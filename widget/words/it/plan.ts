import { italianDay } from '../../../sdk/terms/italianDay.ts';
import type { PlanWords } from '../en/plan.ts';

export const words: PlanWords = {
  heading: 'Come va il tuo piano',
  promise: 'Il giorno che hai scelto',

  payEarly: 'Anticipa il prossimo pagamento',
  payLine: 'Prima vedi l’importo. Per ora non viene prelevato nulla.',
  move: 'Sposta la prossima data',
  moveLine: 'A un giorno che ti va meglio',
  change: 'Cambia il piano',
  changeLine: 'Uno nuovo per quanto resta',
  otherWay: 'Scegli un’altra strada',
  otherWayLine: 'Così questo giorno non vale più',
  leave: 'Lascia il piano',
  leaveLine: 'Quello che hai pagato resta pagato',
  other: (currency) => `Il tuo piano in ${currency}`,

  whichDay: 'Quale giorno ti va meglio?',
  thisOne: (date) => `Si tratta del pagamento ${italianDay('di', date)}.`,
  newDay: 'Sposta a',
  toEnd: 'Mettilo alla fine',
  toEndLine: 'Dopo la tua ultima data. Non si aggiunge nulla.',
  moves: (from, to) => `Il pagamento ${italianDay('di', from)} passa ${italianDay('a', to)}.`,
  movesToEnd: (from) => `Il pagamento ${italianDay('di', from)} passa alla fine, dopo la tua ultima data.`,
  sameAmount: 'L’importo non cambia. Le altre date nemmeno.',

  pays: (amount, date) => `Pagherai ${amount}, il pagamento ${italianDay('di', date)}.`,

  changeSure: 'Vuoi scegliere di nuovo?',
  changeMeans:
    'Prima finisce questo piano. Quello che hai pagato resta pagato. Poi scegli un’altra strada per quanto resta.',
  changeYes: 'Chiudi e scegli di nuovo',
  leaveSure: 'Vuoi lasciare il piano?',
  leaveMeans:
    'Quello che hai pagato resta pagato. Non si aggiunge nulla. Il resto rimane in sospeso. Forse ti riscriviamo su questo.',
  leaveYes: 'Lascia il piano',
  keep: 'Tienilo così',
  left: 'Hai lasciato il piano',
  otherWays: 'Vedi le altre strade',
};
