import type { MissedWords } from '../en/missed.ts';
import { words as plan } from './plan.ts';

export const words: MissedWords = {
  ...plan,
  heading: 'لم تتم هذه الدفعة. هذا يحدث.',
  stillYours: (date) => `دفعة ${date} ما زالت مفتوحة. الخطة ما زالت لك، وكل ما دفعته محسوب.`,
  payNow: 'دفعها الآن',
  moveIt: 'نقلها',
  wholePlan: 'رؤية الخطة كلها',

  together: 'لننظر في الأمر معا',
  newPlan: 'وضع خطة جديدة',
};
