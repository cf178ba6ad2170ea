import type { NotRightWords } from '../en/notRight.ts';

export const words: NotRightWords = {
  heading: 'أيّها غير صحيح؟',
  what: 'ما الذي ليس صحيحا؟',
  pick: 'اختيار الأقرب',
  alreadyPaid: 'سبق أن دفعته',
  wrongAmount: 'المبلغ غير صحيح',
  notMine: 'لا يخصني',
  other: 'شيء آخر',
  note: 'هل من شيء يساعدنا على المراجعة؟',
  noteHint: 'هذا اختياري.',
  promise: 'سننظر في الأمر ولن نطلبه في هذه الأثناء.',
  send: 'إرسال',
  thanks: 'شكرًا لإخبارنا.',

  rightAfterAll: 'هل تبيّن أنه صحيح؟',
  happens: 'نحن ننظر فيه الآن. إن كان صحيحًا فسيعود مفتوحًا. ولا يُؤخذ بهذا أي مبلغ.',
  takeBack: 'نعم، هو صحيح',
  takenBack: 'عاد مفتوحًا. ولم يُؤخذ أي مبلغ.',
  leave: 'مواصلة النظر فيه',
};
