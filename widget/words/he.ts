import type { CornerWords } from './loadWords.ts';

/** Hebrew. Only forms that are the same for everybody: infinitives on buttons, and no verb that says he or she. */
export const words: CornerWords = {
  catalogue: () => import('./he/catalogue.ts'),
  direction: 'rtl',

  noteFrom: 'הודעה מאת {0}',
  notesFrom: 'הודעות מאת {0}',
  readIt: 'לקרוא',
  notNow: 'לא עכשיו',
  quietForNow: 'בסדר. נשמור על שקט שלושה ימים.',
  notLoaded: 'זה לא נפתח כרגע. אפשר לנסות שוב.',
  tryAgain: 'לנסות שוב',
};
