import type { GoalWords } from '../en/goal.ts';

export const words: GoalWords = {
  heading: 'Waar werk je naartoe?',
  hint: 'In je eigen woorden. Niemand die je hier ontmoet, krijgt het te zien.',
  keep: 'Bewaren',
  kept: 'Je doel is bewaard.',
};
