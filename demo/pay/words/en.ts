import type { PayWords } from '../payWords.ts';

export const payWords: PayWords = {
  pretend: 'Pretend payments',
  title: (amount) => `Pay ${amount} to Steady Ground`,
  nothingMoves: 'This page stands in for the payment page of a real coach. No card is asked for and no money moves.',
  pay: 'Pay',
  back: 'Go back without paying',
  paying: 'One moment…',
  failed: 'That did not work, and nothing was recorded. You can try again.',
  unreadable: 'This address does not say what to pay. Go back to the lesson and start from there.',
};
