import type { SpreadWords } from '../en/spread.ts';

/** One and two payments are words of their own; eleven and more count differently from three to ten. */
const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'دفعة واحدة', two: 'دفعتان', few: 'دفعات' };

export const words: SpreadWords = {
  heading: 'ما المبلغ الذي يناسبك؟',
  nothingYet: 'لك تجربة ما يناسبك. لم يُتفق على شيء بعد.',
  inOnePiece: 'كل فاتورة تُدفع كاملة. واختيار الأيام لك.',
  chooseBy: 'البدء من',
  byAmount: 'مبلغ',
  byCount: 'عدد المرات',
  eachTime: 'أستطيع كل مرة',
  howMany: 'عدد الدفعات في المجموع',
  between: (least, most) => `يمكن الاختيار من ${least} إلى ${most}.`,
  howOften: 'كم مرة؟',
  frequencies: { weekly: 'كل أسبوع', fortnightly: 'كل أسبوعين', monthly: 'كل شهر' },
  firstOne: 'متى تكون الدفعة الأولى؟',
  payments(count) {
    const form = new Intl.PluralRules('ar').select(count);
    const text = forms[form] ?? 'دفعة';
    return count < 3 ? text : `${count} ${text}`;
  },
  until: (count, last) => `${count}، آخرها في ${last}`,
  days: 'المواعيد',
  inAll: 'المجموع',
  noFees: 'دون رسوم ودون فوائد',
  review: 'مراجعة الخطة',
  showAndReview: 'إظهار المبالغ والمراجعة',

  newTotal: (before, now) => `تغيّر المبلغ المفتوح من ${before} إلى ${now}. هذه هي الخطة له. لم يُتفق على شيء بعد.`,
  newDates: 'تغيّر شيء في هذه الأثناء. هذه هي الخطة كما ستكون الآن. لم يُتفق على شيء بعد.',
};
