/** The words of the payment step, when a card is entered. */
export const words = {
  anotherCard: 'Use another card',
  anotherCardLine: 'From now on, for all that is taken',
  change: 'You’ll use another card from now on.',
  check: 'Show your bank it’s you',
  checkLine: 'Your bank wants to check. You see the amount first.',
  onPage: 'Use the secure payment page instead',
  notHere: 'We can’t show the card form here. You can use our secure payment page instead.',

  heading: 'Which card would you like to use?',
  kept: 'We keep this card for your next payments too.',
  nothingNow: 'Nothing is taken now. We keep this card for your next payments.',
  private: 'The number goes straight to Stripe. We never see it.',
  noHurry: 'You can go back or close this at any time.',
  notBefore: 'Nothing is taken before you press the button below.',
  pay: (amount: string) => `Pay ${amount}`,
  save: 'Save this card',
  notGiven: 'That didn’t work just now. Nothing has been taken. You can try again or use another card.',

  bank: 'Your bank wants to check that it’s you',
  bankLine: 'Your bank opens a window for that. Nothing more is taken until you say yes there.',
  notChecked: 'That didn’t work just now. You can try again, or use our secure payment page instead.',

  thanks: (name: string) => `Thank you${name && `, ${name}`}.`,
  taken: (amount: string) => `${amount} has reached us.`,
  left: (amount: string) => `${amount} is still open.`,
  nothingMore: 'There is nothing more to do now.',
  onItsWay: 'It is on its way',
  comes: (amount: string) => `Your bank is sending ${amount}.`,
  patience: 'That can take a few days. There is nothing more to do now.',
  declined: 'That one didn’t go through. It happens.',
  nothingTaken: 'Nothing has been taken.',
  manyReasons: 'A bank can say no for many reasons, and most say nothing about you.',
  otherWays: 'See the other ways',
  saved: 'Your card is saved',
  savedLine: 'Nothing has been taken. We use this card from now on.',
};

export type CardWords = typeof words;
