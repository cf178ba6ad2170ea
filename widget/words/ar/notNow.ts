import type { NotNowWords } from '../en/notNow.ts';

export const words: NotNowWords = {
  heading: 'متى يكون الوقت أنسب؟',
  again: 'نراسلك من جديد',
  inDays: 'بعد ثلاثة أيام',
  inWeek: 'الأسبوع القادم',
  afterPayday: 'بعد يوم الراتب',
  payday: 'ما هو يوم الراتب؟',
  promise: (day) => `لن نراسلك حتى ${day}، في أي مكان.`,
  nothing: 'لا يُؤخذ بهذا شيء ولا يُضاف.',
  stayQuiet: 'الهدوء حتى ذلك الحين',
  okay: (name) => `حسنًا${name && ` يا ${name}`}.`,
  mute: 'عدم إظهار الرسائل في هذه الصفحة',
  unmute: 'إظهار الرسائل في هذه الصفحة من جديد',
  muted: 'لن تظهر رسائل في هذه الصفحة.',
  unmuted: 'قد تظهر الرسائل في هذه الصفحة من جديد.',
};
