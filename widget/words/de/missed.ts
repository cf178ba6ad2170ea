import type { MissedWords } from '../en/missed.ts';
import { words as plan } from './plan.ts';

export const words: MissedWords = {
  ...plan,
  heading: 'Diese Zahlung hat nicht geklappt. Das kommt vor.',
  stillYours: (date) =>
    `Die Zahlung vom ${date} ist noch offen. Dein Plan gilt weiter, und alles, was du bezahlt hast, zählt.`,
  payNow: 'Jetzt bezahlen',
  moveIt: 'Verschieben',
  wholePlan: 'Den ganzen Plan ansehen',

  together: 'Lass uns das gemeinsam ansehen',
  newPlan: 'Einen neuen Plan machen',
};
