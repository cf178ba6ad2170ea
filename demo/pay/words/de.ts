import type { PayWords } from '../payWords.ts';

export const payWords: PayWords = {
  pretend: 'Bezahlen nur zum Schein',
  title: (amount) => `${amount} an Steady Ground zahlen`,
  nothingMoves: 'Diese Seite steht für die Bezahlseite eines echten Coachs. Es wird keine Karte verlangt, und kein Geld bewegt sich.',
  pay: 'Zahlen',
  back: 'Zurück, ohne zu zahlen',
  paying: 'Einen Moment…',
  failed: 'Das hat nicht geklappt, und nichts wurde vermerkt. Du kannst es noch einmal versuchen.',
  unreadable: 'In dieser Adresse steht nicht, was zu zahlen ist. Geh zurück zur Lektion und beginne dort.',
};
