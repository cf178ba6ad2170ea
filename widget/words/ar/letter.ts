import type { LetterWords } from '../en/letter.ts';

export const words: LetterWords = {
  noteFrom: (name: string) => `رسالة من ${name}`,
  notNow: 'ليس الآن',
  close: 'إغلاق',
  back: 'رجوع',
  writeTo: (name: string) => `مراسلة ${name}`,

  showDetails: 'إظهار التفاصيل',
  hideDetails: 'إخفاء التفاصيل',
  yourGoal: 'هدفك',
  changeGoal: 'تغيير هدفك',
  writeGoal: 'كتابة هدف لك',
  whatWouldHelp: 'ما الذي يساعدك؟',
  since: (date: string) => `منذ ${date}`,
  inAll: 'المتبقي في المجموع',
  charges: {
    disputed: 'نحن ننظر في الأمر',
    in_plan: 'ضمن خطتك',
    processing: 'في الطريق',
  },
  notRight: 'هناك شيء غير صحيح',

  offers: {
    plan: () => 'تقسيم المبلغ على دفعات',
    pause: () => 'أخذ استراحة',
    pay: () => 'دفع المستحق',
    resources: () => 'مساعدة في أمور المال',
    talk: (name: string) => `التحدث مع ${name}`,
    circle: () => 'أشخاص مروا بذلك',
  },
};
