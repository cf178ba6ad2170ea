export const words = {
  heading: 'What could you manage?',
  nothingYet: 'Try out what fits. Nothing is agreed yet.',
  inOnePiece: 'Each bill is paid in one piece. You choose the days.',
  chooseBy: 'Start from',
  byAmount: 'An amount',
  byCount: 'How many times',
  eachTime: 'I can manage, each time',
  howMany: 'Payments in all',
  between: (least: string, most: string) => `Pick something from ${least} to ${most}.`,
  howOften: 'How often?',
  frequencies: { weekly: 'Every week', fortnightly: 'Every two weeks', monthly: 'Every month' },
  firstOne: 'When is the first one?',
  payments: (count: number) => (count === 1 ? '1 payment' : `${count} payments`),
  until: (count: string, last: string) => `${count}, the last on ${last}`,
  days: 'The days',
  inAll: 'In all',
  noFees: 'No fees, no interest',
  review: 'Check it over',
  showAndReview: 'Show amounts and check',

  newTotal: (before: string, now: string) =>
    `What is open has changed from ${before} to ${now}. Here is the plan for that. Nothing is agreed yet.`,
  newDates: 'Some of this has changed meanwhile. Here is the plan as it would be now. Nothing is agreed yet.',
};

export type SpreadWords = typeof words;
