import type { WelcomeWords } from '../en/welcome.ts';

export const words: WelcomeWords = {
  heading: 'Quel plaisir de vous revoir',
  thanks: 'Merci',
};
