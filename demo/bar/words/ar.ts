import type { BarWords } from '../barWords.ts';

export const barWords: BarWords = {
  title: 'أدوات العرض',
  member: 'أنت',
  day: 'اليوم',
  today: 'اليوم',
  later: (days) => (days === 1 ? 'بعد يوم' : days === 2 ? 'بعد يومين' : days <= 10 ? `بعد ${days} أيام` : `بعد ${days} يومًا`),
  nextDay: 'اليوم التالي',
  nextWeek: '+7 أيام',
  backToToday: 'العودة إلى اليوم',
  mood: 'حال الواجهة',
  moods: { well: 'بخير', slow: 'بطيئة', failing: 'متعثّرة', offline: 'دون اتصال' },
  theme: 'الضوء',
  themes: { auto: 'ضوء تلقائي', light: 'فاتح', dark: 'داكن' },
  language: 'اللغة',
  startOver: 'البدء من جديد',
  desk: 'جهة المدرّب',
  playground: 'جرّب ألوانك',
  mail: (count) => `البريد (${count})`,
  mailStaysHere: 'هذا العرض يرسل بريده إلى هنا فقط.',
  noMail: 'لم تخرج أي رسالة بعد. انتقل إلى يوم لاحق واترك الملاحظة دون قراءة.',
  failed: 'لم يصل جواب من خادم العرض نفسه. هل ما زال يعمل؟',
};
