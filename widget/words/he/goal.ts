import type { GoalWords } from '../en/goal.ts';

export const words: GoalWords = {
  heading: 'מה המטרה שלך?',
  hint: 'במילים שלך. אף אחד שפוגשים כאן לא יראה את זה.',
  keep: 'לשמור',
  kept: 'המטרה שלך נשמרה.',
};
