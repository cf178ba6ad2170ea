import type { HelpWords } from '../en/help.ts';

export const words: HelpWords = {
  heading: 'أين توجد مساعدة في أمور المال؟',
  apart: 'هؤلاء يساعدون الناس كل يوم. لن نعلم أنك سألتهم.',
  runBy: (name) => `بإدارة ${name}`,
  free: 'مجانا',
  notFree: 'بمقابل',
  newPage: 'في صفحة جديدة',
  none: (helper) => `ليست لدينا قائمة لبلدك بعد. يمكن أن نبحث معا: ${helper} في خدمتك.`,
};
