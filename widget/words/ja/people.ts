import type { PeopleWords } from '../en/people.ts';

export const words: PeopleWords = {
  heading: 'ほかに、同じ経験をした人は？',
  meetSomeone: '会って話せる人',
  none: 'ここには、まだ何もありません。',

  asked: (name) => `${name}さんに、会いたいと伝えました`,
  saidYes: (name) => `${name}さんから「はい」の返事です`,
  knownAs: (pseudonym) => `相手には「${pseudonym}」という名前で見えます。`,
  answerHere: '返事は、ここで見られます。',
  howToMeet: '会い方：',
  takeBack: '取り消す',
  leave: 'やめる',
  report: '気になることがあった',

  wouldYou: (name) => `${name}さんに会ってみたいですか？`,
  sees: (name) => `${name}さんに見えるもの`,
  neverSees: '相手には見えないもの',
  pseudonym: 'どんな名前を使いますか？',
  pickAny: '好きな名前で大丈夫です。本名でなくてかまいません。',
  tooShort: '2文字以上の名前を選んでください。',
  weAsk: (name) => `まず、${name}さんに聞いてみます。いつでもやめられます。理由は言わなくて大丈夫です。`,
  ask: '会いたいと伝える',

  weAsked: (name) => `${name}さんに聞いています`,
  willKnow: (pseudonym) => `相手には「${pseudonym}」という名前で伝わります。お金のことは何も伝わりません。`,
  done: 'わかりました',

  leaving: {
    leave: { heading: 'やめますか？', text: 'ここで終わりになります。また、だれかに会いたいと伝えられます。', yes: 'はい、やめます', done: 'やめました' },
    report: { heading: '気になることがありましたか？', text: 'ここで終わりになります。そのあと、私たちのチームが確認します。', yes: 'はい、チームに伝えます', done: '教えてくださって、ありがとうございます' },
  },
  stay: 'いいえ、続けます',
  ended: '終わりました。よければ、いつでもまた、だれかに会いたいと伝えられます。',
};
