import type { LetterWords } from '../en/letter.ts';

export const words: LetterWords = {
  noteFrom: (name: string) => `${name}さんからのお便り`,
  notNow: 'あとで',
  close: '閉じる',
  back: 'もどる',
  writeTo: (name: string) => `${name}さんに連絡する`,

  showDetails: '内容を見る',
  hideDetails: '内容をかくす',
  yourGoal: 'あなたの目標',
  changeGoal: '目標を変える',
  writeGoal: '自分の目標を書いてみる',
  whatWouldHelp: 'どれが助けになりそうですか？',
  since: (date: string) => `${date}から`,
  inAll: 'まだの分の合計',
  charges: {
    disputed: '確認しています',
    in_plan: 'プランに入っています',
    processing: '届く途中です',
  },
  notRight: 'ちがうところがある',

  offers: {
    plan: () => '何回かに分ける',
    pause: () => 'お支払いを休む',
    pay: () => 'まだの分を支払う',
    resources: () => 'お金の相談先を見る',
    talk: (name: string) => `${name}さんと話す`,
    circle: () => '同じ経験をした人たち',
  },
};
