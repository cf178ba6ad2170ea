import type { WelcomeWords } from '../en/welcome.ts';

export const words: WelcomeWords = {
  heading: 'Welkom terug',
  thanks: 'Dank je wel',
};
