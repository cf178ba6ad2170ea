import type { CastWords } from '../castWords.ts';

export const en: CastWords = {
  progress: 'Week 6 of 12',
  parts: {
    'one-missed': {
      name: 'Maya',
      about: 'one payment missed',
      goal: 'Sunday evenings without a knot in my stomach',
    },
    'three-missed': {
      name: 'Lena',
      about: 'three missed, in two currencies',
      goal: 'run my pottery studio and still like it',
    },
    'in-plan': {
      name: 'Omar',
      about: 'in a plan',
      goal: 'be home for dinner four nights a week',
    },
    'instalment-missed': {
      name: 'Grace',
      about: 'one instalment missed',
      goal: 'write the first chapter before spring',
    },
    'paused': {
      name: 'Noor',
      about: 'on a pause',
      goal: 'sleep through the night again',
    },
    'in-conversation': {
      name: 'Ana',
      about: 'talking with Dana',
      goal: 'say no without writing three paragraphs',
    },
    'owes-nothing': {
      name: 'Sam',
      about: 'owes nothing',
      goal: 'finish one thing before I start the next',
    },
  },
  asked: 'Hi Dana, my new job pays on the last day of the month, not on the first. Could the dates move along with it?',
  answered: 'Hi Ana, congratulations on the new job. Yes, that works. Would the last Friday of the month suit you? Nothing will be asked for until we have found a day.',
};
