export const words = {
  heading: 'What would you like to talk about?',
  pickOne: 'Pick one, if you like',
  topics: {
    timing: 'When to pay',
    amount: 'How much to pay',
    program: 'The program',
    other: 'Something else',
  },
  message: 'Your message',
  writeFirst: 'Write a few words first.',
  quiet: 'We ask you for nothing while you talk.',
  send: 'Send it',
  sent: 'Sent.',

  thread: (helper: string) => `Your talk with ${helper}`,
  you: 'You',
  more: 'Write more',
  closed: (helper: string) => `${helper} has closed this talk. Send it again to start a new one.`,
  waysForward: 'See what else would help',

  settle: 'It’s settled',
  isItSettled: 'Is it settled?',
  settling: 'This closes your talk. What is open stays as it is, and we may write to you about it again.',
  yes: 'Yes, it’s settled',
  notYet: 'Not yet',
  anyTime: (helper: string) => `Thank you for talking with us. You can write to ${helper} any time.`,
};

export type TalkWords = typeof words;
