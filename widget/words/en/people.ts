export const words = {
  heading: 'Who else has been there?',
  meetSomeone: 'Someone you could meet',
  none: 'There is nothing here yet.',

  asked: (name: string) => `You asked to meet ${name}`,
  saidYes: (name: string) => `${name} said yes`,
  knownAs: (pseudonym: string) => `To them you are ${pseudonym}.`,
  answerHere: 'You will find the answer here.',
  howToMeet: 'This is how you meet:',
  takeBack: 'Take it back',
  leave: 'Leave',
  report: 'Something wasn’t right',

  wouldYou: (name: string) => `Would you like to meet ${name}?`,
  sees: (name: string) => `What ${name} will see`,
  neverSees: 'What stays with you',
  pseudonym: 'What name would you like to use?',
  pickAny: 'Any name you like. It need not be your own.',
  tooShort: 'Pick a name with two letters or more.',
  weAsk: (name: string) => `We ask ${name} first. You can leave at any time, and give no reason.`,
  ask: 'Ask to meet',

  weAsked: (name: string) => `We’re asking ${name}`,
  willKnow: (pseudonym: string) => `They will know you as ${pseudonym}. Nothing about money is shared.`,
  done: 'Okay',

  leaving: {
    leave: { heading: 'Would you like to leave?', text: 'Then this ends here. You can ask to meet someone again.', yes: 'Yes, leave', done: 'You have left' },
    report: { heading: 'Was something not right?', text: 'Then this ends here, and our team looks into it.', yes: 'Yes, tell the team', done: 'Thank you for telling us' },
  },
  stay: 'No, stay',
  ended: 'It has ended. You can ask to meet someone again when you like.',
};

export type PeopleWords = typeof words;
