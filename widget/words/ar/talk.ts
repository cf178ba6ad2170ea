import type { TalkWords } from '../en/talk.ts';

export const words: TalkWords = {
  heading: 'عمّ نتحدث؟',
  pickOne: 'اختيار الموضوع، عند الرغبة',
  topics: {
    timing: 'موعد الدفع',
    amount: 'مبلغ الدفع',
    program: 'البرنامج',
    other: 'أمر آخر',
  },
  message: 'رسالتك',
  writeFirst: 'بضع كلمات أولا، ثم الإرسال.',
  quiet: 'لن نطلب منك شيئا ونحن نتحدث.',
  send: 'إرسال',
  sent: 'تم الإرسال.',

  thread: (helper) => `حديثك مع ${helper}`,
  you: 'أنت',
  more: 'كلمات أخرى',
  closed: (helper) => `أنهى ${helper} هذا الحديث. إرسال الرسالة من جديد يبدأ حديثا آخر.`,
  waysForward: 'ما الذي قد يساعد أيضا',

  settle: 'تم حل الأمر',
  isItSettled: 'هل تم حل الأمر؟',
  settling: 'بهذا ينتهي الحديث. يبقى كل شيء على حاله، وقد نراسلك بشأنه من جديد.',
  yes: 'نعم، تم حله',
  notYet: 'ليس بعد',
  anyTime: (helper) => `شكرا على هذا الحديث. يمكنك مراسلة ${helper} في أي وقت.`,
};
