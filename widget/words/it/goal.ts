import type { GoalWords } from '../en/goal.ts';

export const words: GoalWords = {
  heading: 'Che cosa vuoi raggiungere?',
  hint: 'Con parole tue. Chi incontri qui non lo vedrà.',
  keep: 'Salva',
  kept: 'Il tuo obiettivo è salvato.',
};
