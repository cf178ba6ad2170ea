import type { GoalWords } from '../en/goal.ts';

export const words: GoalWords = {
  heading: 'O que você quer alcançar?',
  hint: 'Com as suas palavras. Quem você conhecer aqui não vai ver.',
  keep: 'Guardar',
  kept: 'Sua meta está guardada.',
};
