import type { GoalWords } from '../en/goal.ts';

export const words: GoalWords = {
  heading: 'Was möchtest du erreichen?',
  hint: 'In deinen Worten. Wer dich hier kennenlernt, sieht es nicht.',
  keep: 'Speichern',
  kept: 'Dein Ziel ist gespeichert.',
};
