import type { MissedWords } from '../en/missed.ts';
import { words as plan } from './plan.ts';

export const words: MissedWords = {
  ...plan,
  heading: 'Ce paiement n’est pas passé. Ça arrive.',
  stillYours: (date) =>
    `Le paiement du ${date} reste à faire. Votre plan continue, et tout ce que vous avez payé compte.`,
  payNow: 'Payer maintenant',
  moveIt: 'Changer la date',
  wholePlan: 'Voir tout le plan',

  together: 'Regardons cela ensemble',
  newPlan: 'Faire un nouveau plan',
};
