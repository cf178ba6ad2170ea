export const words = {
  heading: 'What are you working towards?',
  hint: 'In your own words. Nobody you meet here will see it.',
  keep: 'Keep it',
  kept: 'Your goal is kept.',
};

export type GoalWords = typeof words;
