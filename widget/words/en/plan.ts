export const words = {
  heading: 'How your plan is going',
  promise: 'The day you chose',

  payEarly: 'Pay the next one early',
  payLine: 'You see the amount first. Nothing is taken yet.',
  move: 'Move the next one',
  moveLine: 'To a day that suits you better',
  change: 'Change the plan',
  changeLine: 'A new one for what is left',
  otherWay: 'Choose another way',
  otherWayLine: 'This day no longer counts then',
  leave: 'Leave the plan',
  leaveLine: 'What you paid stays paid',
  other: (currency: string) => `Your plan in ${currency}`,

  whichDay: 'Which day suits you better?',
  thisOne: (date: string) => `This is about the one on ${date}.`,
  newDay: 'Move it to',
  toEnd: 'Put it at the end',
  toEndLine: 'After your last date. Nothing is added.',
  moves: (from: string, to: string) => `The one on ${from} moves to ${to}.`,
  movesToEnd: (from: string) => `The one on ${from} moves to the end, after your last date.`,
  sameAmount: 'The amount stays the same. The other dates stay too.',

  pays: (amount: string, date: string) => `You’ll pay ${amount}, the one for ${date}.`,

  changeSure: 'Would you like to choose anew?',
  changeMeans: 'This one ends first. What you paid stays paid. Then you choose another way for what is left.',
  changeYes: 'End it and choose anew',
  leaveSure: 'Would you like to leave the plan?',
  leaveMeans:
    'What you paid stays paid, and nothing is added. What is left stays open. We may write to you about it again.',
  leaveYes: 'Leave the plan',
  keep: 'Keep it as it is',
  left: 'You have left the plan',
  otherWays: 'See the other ways',
};

export type PlanWords = typeof words;
