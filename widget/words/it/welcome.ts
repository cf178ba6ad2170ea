import type { WelcomeWords } from '../en/welcome.ts';

export const words: WelcomeWords = {
  heading: 'Che bello rivederti',
  thanks: 'Grazie',
};
