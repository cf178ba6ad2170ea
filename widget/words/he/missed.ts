import type { MissedWords } from '../en/missed.ts';
import { words as plan } from './plan.ts';

export const words: MissedWords = {
  ...plan,
  heading: 'התשלום הזה לא עבר. זה קורה.',
  stillYours: (date) => `התשלום של ${date} עדיין פתוח. התוכנית עדיין שלך, וכל מה ששילמת נחשב.`,
  payNow: 'לשלם אותו עכשיו',
  moveIt: 'להזיז אותו',
  wholePlan: 'לראות את כל התוכנית',

  together: 'בואו נסתכל על זה יחד',
  newPlan: 'ליצור תוכנית חדשה',
};
