import type { PlanWords } from '../en/plan.ts';

export const words: PlanWords = {
  heading: 'Zo gaat het met je plan',
  promise: 'De dag die je koos',

  payEarly: 'De volgende eerder betalen',
  payLine: 'Je ziet eerst het bedrag. Er wordt nog niets afgeschreven.',
  move: 'De volgende verzetten',
  moveLine: 'Naar een dag die beter uitkomt',
  change: 'Het plan aanpassen',
  changeLine: 'Een nieuw plan voor wat er over is',
  otherWay: 'Iets anders kiezen',
  otherWayLine: 'Deze dag telt dan niet meer',
  leave: 'Stoppen met het plan',
  leaveLine: 'Wat je betaalde, blijft betaald',
  other: (currency) => `Je plan in ${currency}`,

  whichDay: 'Welke dag komt beter uit?',
  thisOne: (date) => `Dit gaat over de betaling van ${date}.`,
  newDay: 'Verzetten naar',
  toEnd: 'Aan het einde zetten',
  toEndLine: 'Na je laatste datum. Er komt niets bij.',
  moves: (from, to) => `De betaling van ${from} gaat naar ${to}.`,
  movesToEnd: (from) => `De betaling van ${from} gaat naar het einde, na je laatste datum.`,
  sameAmount: 'Het bedrag blijft gelijk. De andere dagen ook.',

  pays: (amount, date) => `Je betaalt ${amount}, de betaling van ${date}.`,

  changeSure: 'Wil je opnieuw kiezen?',
  changeMeans: 'Dit stopt dan eerst. Wat je betaalde, blijft betaald. Daarna kies je iets anders voor wat er over is.',
  changeYes: 'Stoppen en opnieuw kiezen',
  leaveSure: 'Wil je stoppen met het plan?',
  leaveMeans:
    'Wat je betaalde, blijft betaald, en er komt niets bij. Wat er over is, blijft open. Misschien schrijven we je er weer over.',
  leaveYes: 'Stoppen met het plan',
  keep: 'Laten zoals het is',
  left: 'Je bent gestopt met het plan',
  otherWays: 'Andere opties bekijken',
};
