export const words = {
  heading: 'When would be a better time?',
  again: 'You hear from us again',
  inDays: 'In three days',
  inWeek: 'Next week',
  afterPayday: 'After payday',
  payday: 'Which day is payday?',
  promise: (day: string) => `We’ll stay quiet until ${day}, everywhere.`,
  nothing: 'Nothing is taken and nothing is added by this.',
  stayQuiet: 'Stay quiet until then',
  okay: (name: string) => `Okay${name && `, ${name}`}.`,
  mute: 'No notes on this page again',
  unmute: 'Show notes on this page again',
  muted: 'No note will come up on this page again.',
  unmuted: 'Notes may come up on this page again.',
};

export type NotNowWords = typeof words;
