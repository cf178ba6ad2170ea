import type { PlanWords } from '../en/plan.ts';

export const words: PlanWords = {
  heading: 'كيف تسير خطتك',
  promise: 'اليوم الذي اخترته',

  payEarly: 'دفع الدفعة القادمة مبكرا',
  payLine: 'يظهر المبلغ أولا. ولا يُؤخذ شيء بعد.',
  move: 'نقل الدفعة القادمة',
  moveLine: 'إلى يوم أنسب لك',
  change: 'تغيير الخطة',
  changeLine: 'خطة جديدة لما تبقى',
  otherWay: 'اختيار طريقة أخرى',
  otherWayLine: 'عندها لا يبقى هذا اليوم محسوبا',
  leave: 'ترك الخطة',
  leaveLine: 'ما دفعته محسوب لك',
  other: (currency) => `خطتك بعملة ${currency}`,

  whichDay: 'أي يوم أنسب لك؟',
  thisOne: (date) => `هذا عن دفعة ${date}.`,
  newDay: 'نقلها إلى',
  toEnd: 'جعلها في الآخر',
  toEndLine: 'بعد آخر موعد لك. ولا يُضاف شيء.',
  moves: (from, to) => `تنتقل دفعة ${from} إلى ${to}.`,
  movesToEnd: (from) => `تنتقل دفعة ${from} إلى الآخر، بعد آخر موعد لك.`,
  sameAmount: 'يبقى المبلغ كما هو، وتبقى المواعيد الأخرى كما هي.',

  pays: (amount, date) => `ستدفع ${amount}، وهي دفعة ${date}.`,

  changeSure: 'هل ترغب في اختيار جديد؟',
  changeMeans: 'تنتهي هذه أولا. ما دفعته محسوب لك. ثم يأتي اختيار طريقة أخرى لما تبقى.',
  changeYes: 'إنهاؤها واختيار جديد',
  leaveSure: 'هل ترغب في ترك الخطة؟',
  leaveMeans: 'ما دفعته محسوب لك، ولا يُضاف شيء. ما تبقى يظل مفتوحا. وقد نراسلك عنه مرة أخرى.',
  leaveYes: 'ترك الخطة',
  keep: 'إبقاؤها كما هي',
  left: 'تم ترك الخطة',
  otherWays: 'رؤية الطرق الأخرى',
};
