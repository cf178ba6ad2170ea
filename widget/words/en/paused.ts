export const words = {
  heading: 'Nothing to do right now',
  open: 'What is open stays the same until then. Nothing is added.',
  longer: 'A bit longer',
  upTo: (day: string) => `Up to ${day}`,
  back: 'Come back now',
  backLine: 'You choose what comes next',
  sure: 'Come back today?',
  happens: 'Billing starts again today. Nothing is taken by coming back. What is open waits for you.',
  stay: 'Stay on the pause',
  welcome: (name: string) => `Good to see you${name && `, ${name}`}.`,
  over: 'Your pause is over. Nothing was taken.',
  next: 'See what fits',
};

export type PausedWords = typeof words;
