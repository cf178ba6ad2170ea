import type { GoalWords } from '../en/goal.ts';

export const words: GoalWords = {
  heading: 'Do czego dążysz?',
  hint: 'Własnymi słowami. Nikt, kogo tu poznasz, tego nie zobaczy.',
  keep: 'Zapisz',
  kept: 'Twój cel jest zapisany.',
};
