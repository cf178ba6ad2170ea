import type { GoalWords } from '../en/goal.ts';

export const words: GoalWords = {
  heading: '¿Qué quieres conseguir?',
  hint: 'Con tus palabras. Nadie a quien conozcas aquí la verá.',
  keep: 'Guardar',
  kept: 'Tu meta queda guardada.',
};
