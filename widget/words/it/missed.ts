import { italianDay } from '../../../sdk/terms/italianDay.ts';
import type { MissedWords } from '../en/missed.ts';
import { words as plan } from './plan.ts';

export const words: MissedWords = {
  ...plan,
  heading: 'Questo pagamento non è riuscito. Succede.',
  stillYours: (date) =>
    `Il pagamento ${italianDay('di', date)} è ancora in sospeso. Il piano resta tuo, e quello che hai pagato conta.`,
  payNow: 'Paga ora',
  moveIt: 'Sposta il giorno',
  wholePlan: 'Vedi tutto il piano',

  together: 'Vediamolo insieme, con calma',
  newPlan: 'Fai un nuovo piano',
};
