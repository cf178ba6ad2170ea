import type { PauseWords } from '../en/pause.ts';

export const words: PauseWords = {
  heading: 'Quelle durée de pause vous aiderait ?',
  longer: 'Quelle durée vous aiderait, en tout ?',
  length: 'Aucune facture pendant',
  until: (day) => `Jusqu’au ${day}`,
  stops: 'Les paiements s’arrêtent, et nos messages aussi.',
  open: 'Ce qui reste à payer ne change pas. Rien n’est ajouté.',
  keep: 'Vous gardez votre place et vos progrès.',
  rests: 'Votre programme peut se mettre en pause lui aussi. Il s’ouvre à nouveau quand vous revenez.',
  sentence: (length, day) => `Votre pause dure ${length}. Les factures reprennent le ${day}.`,
  take: 'Prendre la pause',
  quiet: 'Nous ne vous écrivons pas. Un seul message arrive, trois jours avant la fin.',
  sooner: 'Vous pouvez revenir plus tôt, quand vous voulez.',
};
