/** The words of the parts that the letter does without, and of the failure screen. */
export const words = {
  oneMoment: 'One moment',
  showAmount: 'Show the amount',
  today: 'Today',
  anotherDay: 'Another day',
  dayBetween: (from: string, until: string) => `Pick a day from ${from} to ${until}.`,
  less: 'Less',
  more: 'More',

  goOn: 'Go on',
  pickOne: 'Pick one first.',
  looksRight: 'Does this look right?',
  agree: 'Agree',
  change: 'Change it',
  settled: (name: string) => `That’s settled${name && `, ${name}`}.`,

  onTheDay: 'Nothing is taken by itself. Come back here when a day comes.',
  byItself: (count: number): string =>
    count === 1
      ? 'It is taken from your saved card on that day.'
      : 'Each one is taken from your saved card on its day.',
  quietNow: 'You won’t hear from us about this unless a date passes.',
  payToday: 'Make today’s payment',
  page: (host: string) => `This opens our payment page at ${host}. Nothing is taken until you confirm there.`,
  openPage: 'Open the payment page',
  noWay: 'There is no way to pay here just now',
  states: { paid: 'Paid', due: 'Today', missed: 'Not here yet' } as Record<string, string>,
  partly: (paid: string) => `${paid} paid`,
  stillToCome: 'Still to come',
  addToCalendar: 'Add to my calendar',
  calendarTitle: (program: string) => `My plan: ${program}`,
  print: 'Save or print',

  didNotWork: 'That didn’t work just now',
  nothingChanged: 'Nothing has been taken and nothing has changed.',
  noAnswer: 'We could not hear back',
  safeToRepeat: 'Trying again is safe: it cannot happen twice.',
  notSeenYet: 'We looked just now and cannot see it yet.',
  stillThere: 'What you typed is still here.',
  tryAgain: 'Try again',
  look: 'See how things stand',
  mailTo: (name: string) => `Write to ${name} by mail`,
};

export type PartsWords = typeof words;
