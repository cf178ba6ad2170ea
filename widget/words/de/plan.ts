import type { PlanWords } from '../en/plan.ts';

export const words: PlanWords = {
  heading: 'So läuft dein Plan',
  promise: 'Der Tag, den du gewählt hast',

  payEarly: 'Nächste Zahlung vorziehen',
  payLine: 'Den Betrag siehst du vorher. Noch wird nichts abgebucht.',
  move: 'Nächste Zahlung verschieben',
  moveLine: 'Auf einen Tag, der dir besser passt',
  change: 'Den Plan ändern',
  changeLine: 'Ein neuer Plan für den Rest',
  otherWay: 'Einen anderen Weg wählen',
  otherWayLine: 'Dieser Tag zählt dann nicht mehr',
  leave: 'Aus dem Plan aussteigen',
  leaveLine: 'Was du bezahlt hast, bleibt bezahlt',
  other: (currency) => `Dein Plan in ${currency}`,

  whichDay: 'Welcher Tag passt dir besser?',
  thisOne: (date) => `Es geht um die Zahlung vom ${date}.`,
  newDay: 'Verschieben auf',
  toEnd: 'Ans Ende setzen',
  toEndLine: 'Nach deiner letzten Zahlung. Es kommt nichts dazu.',
  moves: (from, to) => `Die Zahlung vom ${from} wird verschoben auf ${to}.`,
  movesToEnd: (from) => `Die Zahlung vom ${from} kommt ans Ende, nach deiner letzten Zahlung.`,
  sameAmount: 'Der Betrag bleibt gleich. Die anderen Tage bleiben auch.',

  pays: (amount, date) => `Du zahlst ${amount}. Das ist die Zahlung für den ${date}.`,

  changeSure: 'Möchtest du neu wählen?',
  changeMeans:
    'Zuerst endet, was jetzt gilt. Was du bezahlt hast, bleibt bezahlt. Für den Rest wählst du einen anderen Weg.',
  changeYes: 'Beenden und neu wählen',
  leaveSure: 'Möchtest du aus dem Plan aussteigen?',
  leaveMeans:
    'Was du bezahlt hast, bleibt bezahlt. Es kommt nichts dazu. Der Rest bleibt offen. Wir schreiben dir vielleicht wieder.',
  leaveYes: 'Aus dem Plan aussteigen',
  keep: 'So lassen, wie es ist',
  left: 'Du bist aus dem Plan ausgestiegen',
  otherWays: 'Andere Wege ansehen',
};
