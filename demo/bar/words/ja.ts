import type { BarWords } from '../barWords.ts';

export const barWords: BarWords = {
  title: 'デモの操作',
  member: 'あなたは',
  day: '日付',
  today: '今日',
  later: (days) => `${days}日後`,
  nextDay: '次の日',
  nextWeek: '+7日',
  backToToday: '今日にもどる',
  mood: 'APIの調子',
  moods: { well: '順調', slow: 'ゆっくり', failing: '不調', offline: 'オフライン' },
  theme: '明るさ',
  themes: { auto: '自動', light: '明るい', dark: '暗い' },
  language: '言語',
  startOver: '最初から',
  desk: 'コーチの画面',
  playground: '自分のサイトの色で試す',
  mail: (count) => `メール（${count}）`,
  mailStaysHere: 'このデモのメールはここに届きます。ほかには送られません。',
  noMail: 'まだ手紙は送られていません。お便りを読まずに、日付を進めてみてください。',
  failed: 'デモのサーバーから返事がありません。まだ動いていますか？',
};
