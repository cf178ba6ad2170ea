import { italianDay } from '../../../sdk/terms/italianDay.ts';
import type { PayWords } from '../en/pay.ts';

export const words: PayWords = {
  heading: 'Che cosa vorresti pagare?',
  currency: 'In quale valuta?',
  open: 'In sospeso ora:',
  way: 'Puoi pagare',
  all: 'Tutto',
  part: 'Una parte',
  one: 'Una fattura',
  later: 'Tutto, in un giorno che scelgo io',
  amount: 'Che cifra ti va bene?',
  range: (least, most) => `Qualsiasi importo fra ${least} e ${most}.`,
  whichOne: 'Quale?',
  day: 'In quale giorno?',
  showAndGoOn: 'Mostra l’importo e continua',

  now: (amount) => `Pagherai ${amount}.`,
  nowFor: (amount, what) => `Pagherai ${amount} per ${what}.`,
  away: 'Com’è andata?',
  patience: 'Quando avrai pagato, lo vedremo qui. Può volerci un po’.',
  again: 'Riapri la pagina',
  thanks: (name) => `Grazie${name && `, ${name}`}.`,
  arrived: 'Ci è arrivato. Non serve fare altro.',

  promise: (amount, day) => `Pagherai ${amount} ${italianDay('il', day)}. Fino ad allora non ti scriviamo.`,
};
