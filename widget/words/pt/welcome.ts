import type { WelcomeWords } from '../en/welcome.ts';

export const words: WelcomeWords = {
  heading: 'Que bom ter você de volta',
  thanks: 'Agradeço',
};
