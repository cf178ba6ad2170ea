import type { NotNowWords } from '../en/notNow.ts';

export const words: NotNowWords = {
  heading: 'いつごろがよさそうですか？',
  again: '次のお便り',
  inDays: '3日後',
  inWeek: '来週',
  afterPayday: '給料日のあと',
  payday: '給料日はいつですか？',
  promise: (day) => `次のお便りは、早くても${day}です。それまでは、メールでもサイトでも、こちらからご連絡しません。`,
  nothing: 'これで引き落とされるお金も、増えるお金もありません。',
  stayQuiet: 'それまで連絡なしにする',
  okay: (name) => `${name && `${name}さん、`}わかりました。`,
  mute: 'このページにお便りを出さない',
  unmute: 'このページにまたお便りを出す',
  muted: 'このページには、もうお便りは出ません。',
  unmuted: 'このページに、またお便りが出ることがあります。',
};
