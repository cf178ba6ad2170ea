import type { MissedWords } from '../en/missed.ts';
import { words as plan } from './plan.ts';

export const words: MissedWords = {
  ...plan,
  heading: '今回は通りませんでした。よくあることです。',
  stillYours: (date) => `${date}の分が、まだ残っています。プランはそのまま続きます。これまでに支払った分も、すべて入っています。`,
  payNow: '今支払う',
  moveIt: '日を変える',
  wholePlan: 'プラン全体を見る',

  together: '一緒に見てみましょう',
  newPlan: '新しいプランを作る',
};
