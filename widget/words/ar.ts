import type { CornerWords } from './loadWords.ts';

/** Arabic. */
export const words: CornerWords = {
  catalogue: () => import('./ar/catalogue.ts'),
  direction: 'rtl',

  noteFrom: (name: string) => `رسالة من ${name}`,
  notesFrom: (name: string) => `رسائل من ${name}`,
  readIt: 'قراءة الرسالة',
  notNow: 'ليس الآن',
  quietForNow: 'حسنا. لن نراسلك ثلاثة أيام.',
  notLoaded: 'تعذر الفتح الآن. يمكن المحاولة من جديد.',
  tryAgain: 'المحاولة من جديد',
};
