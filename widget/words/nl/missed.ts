import type { MissedWords } from '../en/missed.ts';
import { words as plan } from './plan.ts';

export const words: MissedWords = {
  ...plan,
  heading: 'Deze betaling ging niet door. Dat gebeurt.',
  stillYours: (date) => `De betaling van ${date} staat nog open. Je plan blijft van jou, en alles wat je betaalde, telt.`,
  payNow: 'Nu betalen',
  moveIt: 'Verzetten',
  wholePlan: 'Het hele plan bekijken',

  together: 'Laten we hier samen naar kijken',
  newPlan: 'Een nieuw plan maken',
};
