import type { WelcomeWords } from '../en/welcome.ts';

export const words: WelcomeWords = {
  heading: 'Schön, dass du wieder da bist',
  thanks: 'Danke',
};
