import type { MissedWords } from '../en/missed.ts';
import { words as plan } from './plan.ts';

export const words: MissedWords = {
  ...plan,
  heading: 'Ta wpłata nie doszła do skutku. Tak się zdarza.',
  stillYours: (date) => `Wpłata na ${date} nadal czeka. Plan jest nadal Twój, a wszystkie Twoje wpłaty się liczą.`,
  payNow: 'Zapłać ją teraz',
  moveIt: 'Przesuń ją',
  wholePlan: 'Zobacz cały plan',

  together: 'Spójrzmy na to razem',
  newPlan: 'Ułóż nowy plan',
};
