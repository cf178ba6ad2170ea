import type { PartsWords } from '../en/parts.ts';

export const words: PartsWords = {
  oneMoment: 'لحظة من فضلك',
  showAmount: 'إظهار المبلغ',
  today: 'اليوم',
  anotherDay: 'يوم آخر',
  dayBetween: (from, until) => `اختيار يوم من ${from} إلى ${until}.`,
  less: 'أقل',
  more: 'أكثر',

  goOn: 'متابعة',
  pickOne: 'يلزم اختيار واحد أولًا.',
  looksRight: 'هل هذا مناسب؟',
  agree: 'موافقة',
  change: 'تغيير',
  settled: (name) => `تم الأمر${name && ` يا ${name}`}.`,

  onTheDay: 'لا يُؤخذ شيء من تلقاء نفسه. يكفي الرجوع إلى هنا حين يأتي اليوم.',
  byItself: (count) =>
    count === 1
      ? 'يُؤخذ المبلغ من بطاقتك المحفوظة في ذلك اليوم.'
      : 'تُؤخذ كل دفعة من بطاقتك المحفوظة في يومها.',
  quietNow: 'لن نراسلك في هذا الأمر إلا إذا مرّ موعد.',
  payToday: 'دفع دفعة اليوم',
  page: (host) => `تُفتح صفحة الدفع عندنا على ${host}. ولا يُؤخذ شيء قبل تأكيدك هناك.`,
  openPage: 'فتح صفحة الدفع',
  noWay: 'لا يمكن الدفع هنا الآن',
  states: { paid: 'مدفوعة', due: 'اليوم', missed: 'لم تصل بعد' },
  partly: (paid) => `دُفع منها ${paid}`,
  stillToCome: 'المتبقي',
  addToCalendar: 'إضافة إلى التقويم',
  calendarTitle: (program) => `خطتي: ${program}`,
  print: 'حفظ أو طباعة',

  didNotWork: 'لم ينجح ذلك الآن',
  nothingChanged: 'لم يُؤخذ أي مبلغ ولم يتغير شيء.',
  noAnswer: 'لم يصلنا رد',
  safeToRepeat: 'المحاولة مرة أخرى آمنة: لا يمكن أن يحدث ذلك مرتين.',
  notSeenYet: 'نظرنا الآن ولا نراه بعد.',
  stillThere: 'ما كتبته ما زال هنا.',
  tryAgain: 'المحاولة من جديد',
  look: 'معرفة الوضع الآن',
  mailTo: (name: string) => `مراسلة ${name} بالبريد`,
};
