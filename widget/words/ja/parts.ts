import type { PartsWords } from '../en/parts.ts';

export const words: PartsWords = {
  oneMoment: '少しお待ちください',
  showAmount: '金額を見る',
  today: '今日',
  anotherDay: 'ほかの日',
  dayBetween: (from, until) => `${from}から${until}までの日を選んでください。`,
  less: '減らす',
  more: '増やす',

  goOn: '次へ',
  pickOne: 'まず、ひとつ選んでください。',
  looksRight: 'これでよさそうですか？',
  agree: 'これで決める',
  change: '変える',
  settled: (name) => `${name && `${name}さん、`}これで決まりです。`,

  onTheDay: '自動で引き落とされることはありません。その日が来たら、またここを開いてください。',
  byItself: (count) =>
    count === 1
      ? 'その日に、保存したカードから自動で引き落とされます。'
      : 'それぞれの日に、保存したカードから1回分ずつ自動で引き落とされます。',
  quietNow: 'このことで、こちらからご連絡はしません。ご連絡するのは、決めた日を過ぎたときだけです。',
  payToday: '今日の分を支払う',
  page: (host) => `私たちの支払いページ（${host}）が開きます。そこで確定するまで、引き落としはありません。`,
  openPage: '支払いページを開く',
  noWay: '今、ここでは支払いができません',
  states: { paid: '支払いずみ', due: '今日', missed: 'まだ届いていません' },
  partly: (paid) => `${paid}は支払いずみ`,
  stillToCome: 'これからの分',
  addToCalendar: 'カレンダーに入れる',
  calendarTitle: (program) => `マイプラン：${program}`,
  print: '保存・印刷する',

  didNotWork: '今はうまくいきませんでした',
  nothingChanged: 'お金は引き落とされていません。何も変わっていません。',
  noAnswer: '返事が届きませんでした',
  safeToRepeat: 'もう一度ためしても大丈夫です。二重になることはありません。',
  notSeenYet: '今、見てみましたが、まだ確認できません。',
  stillThere: '入力した内容は、ここに残っています。',
  tryAgain: 'もう一度ためす',
  look: '今のようすを見る',
  mailTo: (name: string) => `${name}さんにメールする`,
};
