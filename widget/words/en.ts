/** English, and the pattern for every other language: the same keys, `: Words`. */
export const words = {
  language: 'en' as 'en' | 'es' | 'ar',
  direction: 'ltr' as 'ltr' | 'rtl',

  noteFrom: (name: string) => `A note from ${name}`,
  notesFrom: (name: string) => `Notes from ${name}`,
  readIt: 'Read it',
  notNow: 'Not now',
  quietForNow: 'Okay. We will stay quiet for three days.',

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
