export const words = {
  heading: 'What would you like to pay?',
  currency: 'In which currency?',
  open: 'Open now:',
  way: 'You can pay',
  all: 'All of it',
  part: 'A part of it',
  one: 'One bill',
  later: 'All of it, on a day I choose',
  amount: 'How much fits?',
  range: (least: string, most: string) => `Any amount from ${least} to ${most}.`,
  whichOne: 'Which one?',
  day: 'Which day?',
  showAndGoOn: 'Show the amount and go on',

  now: (amount: string) => `You’ll pay ${amount}.`,
  nowFor: (amount: string, what: string) => `You’ll pay ${amount} for ${what}.`,
  away: 'How did it go?',
  patience: 'Once you have paid, we will see it here. That can take a little while.',
  again: 'Open the page again',
  thanks: (name: string) => `Thank you${name && `, ${name}`}.`,
  arrived: 'It has reached us. There is nothing more to do.',

  promise: (amount: string, day: string) => `You’ll pay ${amount} on ${day}. Until then we stay quiet.`,
};

export type PayWords = typeof words;
