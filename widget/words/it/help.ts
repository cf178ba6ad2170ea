import type { HelpWords } from '../en/help.ts';

export const words: HelpWords = {
  heading: 'Dove trovare aiuto con i soldi?',
  apart: 'Queste persone aiutano ogni giorno. Noi non sapremo che hai chiesto a loro.',
  runBy: (name) => `Servizio di ${name}`,
  free: 'Gratis',
  notFree: 'Non è gratis',
  newPage: 'apre un’altra pagina',
  none: (helper) => `Non abbiamo ancora un elenco per il posto in cui vivi. ${helper} può cercare con te.`,
};
