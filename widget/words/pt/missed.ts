import type { MissedWords } from '../en/missed.ts';
import { words as plan } from './plan.ts';

export const words: MissedWords = {
  ...plan,
  heading: 'Esse pagamento não passou. Acontece.',
  stillYours: (date) =>
    `O pagamento de ${date} continua em aberto. O plano continua sendo seu, e tudo o que você pagou conta.`,
  payNow: 'Pagar agora',
  moveIt: 'Mudar o dia',
  wholePlan: 'Ver o plano inteiro',

  together: 'Vamos ver isso com calma',
  newPlan: 'Fazer um plano novo',
};
