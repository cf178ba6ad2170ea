import type { GoalWords } from '../en/goal.ts';

export const words: GoalWords = {
  heading: 'ما الهدف الذي أمامك؟',
  hint: 'بكلماتك أنت. لن يراه أحد ممن تعرفهم هنا.',
  keep: 'حفظ',
  kept: 'تم حفظ هدفك.',
};
