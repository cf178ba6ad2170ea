import type { WelcomeWords } from '../en/welcome.ts';

export const words: WelcomeWords = {
  heading: 'Dobrze Cię znowu widzieć',
  thanks: 'Dziękuję',
};
