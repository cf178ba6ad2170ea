import type { GoalWords } from '../en/goal.ts';

export const words: GoalWords = {
  heading: '今、めざしていることは何ですか？',
  hint: '自分の言葉で大丈夫です。ここで出会う人には見えません。',
  keep: '保存する',
  kept: '目標を保存しました。',
};
