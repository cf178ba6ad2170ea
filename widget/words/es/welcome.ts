import type { WelcomeWords } from '../en/welcome.ts';

export const words: WelcomeWords = {
  heading: 'Qué alegría verte',
  thanks: 'Gracias',
};
