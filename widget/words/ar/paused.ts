import type { PausedWords } from '../en/paused.ts';

export const words: PausedWords = {
  heading: 'لا شيء مطلوب الآن',
  open: 'ما هو مفتوح يبقى كما هو حتى ذلك الحين. ولا يُضاف شيء.',
  longer: 'مدة أطول قليلًا',
  upTo: (day) => `حتى ${day}`,
  back: 'العودة الآن',
  backLine: 'ولك أن تختار ما يأتي بعدها',
  sure: 'العودة اليوم؟',
  happens: 'يعود الدفع اليوم. العودة نفسها لا تأخذ أي مبلغ. وما هو مفتوح ينتظرك.',
  stay: 'البقاء في الاستراحة',
  welcome: (name) => `سعدنا بعودتك${name && ` يا ${name}`}.`,
  over: 'انتهت استراحتك. ولم يُؤخذ أي مبلغ.',
  next: 'معرفة ما يناسبني',
};
