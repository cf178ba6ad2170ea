import type { CornerWords } from './loadWords.ts';

/** Arabic. */
export const words: CornerWords = {
  catalogue: () => import('./ar/catalogue.ts'),
  direction: 'rtl',

  noteFrom: 'رسالة من {0}',
  notesFrom: 'رسائل من {0}',
  readIt: 'قراءة الرسالة',
  notNow: 'ليس الآن',
  quietForNow: 'حسنا. لن نراسلك ثلاثة أيام.',
  notLoaded: 'تعذر الفتح الآن. يمكن المحاولة من جديد.',
  tryAgain: 'المحاولة من جديد',
};
