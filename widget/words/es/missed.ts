import type { MissedWords } from '../en/missed.ts';
import { words as plan } from './plan.ts';

export const words: MissedWords = {
  ...plan,
  heading: 'Ese pago no salió. Pasa a veces.',
  stillYours: (date) => `Lo del ${date} sigue pendiente. Tu plan sigue siendo tuyo y todo lo que pagaste cuenta.`,
  payNow: 'Pagarlo ahora',
  moveIt: 'Moverlo',
  wholePlan: 'Ver todo el plan',

  together: 'Vamos a verlo con calma',
  newPlan: 'Hacer un plan nuevo',
};
