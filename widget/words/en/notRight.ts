export const words = {
  heading: 'Which one isn’t right?',
  what: 'What isn’t right about it?',
  pick: 'Pick what fits best',
  alreadyPaid: 'I have paid it already',
  wrongAmount: 'The amount isn’t right',
  notMine: 'It isn’t mine',
  other: 'Something else',
  note: 'Anything that helps us look?',
  noteHint: 'Only if you like.',
  promise: 'We’ll look into it and won’t ask for it meanwhile.',
  send: 'Send it',
  thanks: 'Thank you for telling us.',

  rightAfterAll: 'Is it right after all?',
  happens: 'We are looking into it now. If it is right, it counts as open again. Nothing is taken by this.',
  takeBack: 'Yes, it is right',
  takenBack: 'It counts as open again. Nothing was taken.',
  leave: 'Keep looking into it',
};

export type NotRightWords = typeof words;
