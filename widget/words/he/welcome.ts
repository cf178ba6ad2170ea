import type { WelcomeWords } from '../en/welcome.ts';

export const words: WelcomeWords = {
  heading: 'טוב שחזרת',
  thanks: 'תודה',
};
