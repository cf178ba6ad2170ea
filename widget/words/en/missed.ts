import { words as plan } from './plan.ts';

export const words = {
  ...plan,
  heading: 'That one didn’t go through. It happens.',
  stillYours: (date: string) => `The one for ${date} is still open. Your plan is still yours, and all you paid counts.`,
  payNow: 'Pay it now',
  moveIt: 'Move it',
  wholePlan: 'See the whole plan',

  together: 'Let’s look at this together',
  newPlan: 'Make a new plan',
};

export type MissedWords = typeof words;
