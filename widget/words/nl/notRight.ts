import type { NotRightWords } from '../en/notRight.ts';

export const words: NotRightWords = {
  heading: 'Welke klopt niet?',
  what: 'Wat klopt er niet aan?',
  pick: 'Kies wat het beste past',
  alreadyPaid: 'Ik heb het al betaald',
  wrongAmount: 'Het bedrag klopt niet',
  notMine: 'Het is niet van mij',
  other: 'Iets anders',
  note: 'Weet je iets dat ons daarbij helpt?',
  noteHint: 'Alleen als je wilt.',
  promise: 'We zoeken het uit en vragen er intussen niet om.',
  send: 'Versturen',
  thanks: 'Dank je wel voor het vertellen.',

  rightAfterAll: 'Klopt het toch?',
  happens: 'We zoeken het nu uit. Als het klopt, telt het weer als open. Hierdoor wordt niets afgeschreven.',
  takeBack: 'Ja, het klopt',
  takenBack: 'Het telt weer als open. Er is niets afgeschreven.',
  leave: 'Zoek het verder uit',
};
