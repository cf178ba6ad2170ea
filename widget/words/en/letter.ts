/** The words of the letter, and of what is around every screen. */
export const words = {
  noteFrom: (name: string) => `A note from ${name}`,
  notNow: 'Not now',
  close: 'Close',
  back: 'Back',
  writeTo: (name: string) => `Write to ${name}`,

  showDetails: 'Show the details',
  hideDetails: 'Hide the details',
  yourGoal: 'Your goal',
  changeGoal: 'Change your goal',
  writeGoal: 'Write down a goal of yours',
  whatWouldHelp: 'What would help?',
  since: (date: string) => `Since ${date}`,
  inAll: 'Open in all',
  /** By state; one that a later API may add reads as an open one. */
  charges: {
    disputed: 'We are looking into it',
    in_plan: 'Part of your plan',
    processing: 'On its way',
  } as Partial<Record<string, string>>,
  notRight: 'Something isn’t right',

  offers: {
    plan: () => 'Spread it out',
    pause: () => 'Take a pause',
    pay: () => 'Pay what’s due',
    resources: () => 'Help with money',
    talk: (name: string) => `Talk to ${name}`,
    circle: () => 'People who’ve been there',
  },
};

export type LetterWords = typeof words;
