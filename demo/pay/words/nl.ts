import type { PayWords } from '../payWords.ts';

export const payWords: PayWords = {
  pretend: 'Betalen alsof',
  title: (amount) => `${amount} betalen aan Steady Ground`,
  nothingMoves: 'Deze pagina doet alsof het de betaalpagina van een echte coach is. We vragen geen kaart en er gaat geen geld om.',
  pay: 'Betalen',
  back: 'Terug zonder te betalen',
  paying: 'Een moment…',
  failed: 'Dat lukte niet, en er is niets vastgelegd. Je kunt het nog eens proberen.',
  unreadable: 'In dit adres staat niet wat er te betalen is. Ga terug naar de les en begin daar.',
};
