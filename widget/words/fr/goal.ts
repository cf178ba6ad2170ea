import type { GoalWords } from '../en/goal.ts';

export const words: GoalWords = {
  heading: 'Vers quoi avancez-vous ?',
  hint: 'Avec vos mots. Les personnes que vous rencontrez ici ne le verront pas.',
  keep: 'Garder',
  kept: 'Votre objectif est gardé.',
};
