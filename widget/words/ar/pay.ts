import type { PayWords } from '../en/pay.ts';

export const words: PayWords = {
  heading: 'ما الذي تود دفعه؟',
  currency: 'بأي عملة؟',
  open: 'المفتوح الآن:',
  way: 'يمكنك دفع',
  all: 'المبلغ كله',
  part: 'جزء منه',
  one: 'فاتورة واحدة',
  later: 'المبلغ كله، في يوم أختاره',
  amount: 'ما المبلغ المناسب؟',
  range: (least, most) => `أي مبلغ من ${least} إلى ${most}.`,
  whichOne: 'أي واحدة؟',
  day: 'في أي يوم؟',
  showAndGoOn: 'إظهار المبلغ والمتابعة',

  now: (amount) => `ستدفع ${amount}.`,
  nowFor: (amount, what) => `ستدفع ${amount} عن ${what}.`,
  away: 'كيف سار الأمر؟',
  patience: 'بعد الدفع سنراه هنا. قد يستغرق ذلك بعض الوقت.',
  again: 'فتح الصفحة مرة أخرى',
  thanks: (name) => `شكرًا لك${name && ` يا ${name}`}.`,
  arrived: 'وصلنا الدفع. لا شيء آخر مطلوب.',

  promise: (amount, day) => `ستدفع ${amount} في ${day}. وحتى ذلك الحين لن نراسلك.`,
};
