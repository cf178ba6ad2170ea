import type { CastWords } from '../castWords.ts';

export const ja: CastWords = {
  progress: '12週のうち6週目',
  parts: {
    'one-missed': {
      name: 'マヤ',
      about: 'お支払いが1回届いていない',
      goal: '胸がつかえない日曜の夜',
    },
    'three-missed': {
      name: 'レナ',
      about: '3回届いていない（2つの通貨）',
      goal: '陶芸の工房を続けて、ずっと好きでいること',
    },
    'in-plan': {
      name: 'オマル',
      about: 'プランの途中',
      goal: '週に4日は家で夕食をとること',
    },
    'instalment-missed': {
      name: 'グレース',
      about: '分割が1回届いていない',
      goal: '春までに第1章を書くこと',
    },
    'paused': {
      name: 'ヌール',
      about: 'お休み中',
      goal: '朝までぐっすり眠ること',
    },
    'in-conversation': {
      name: 'アナ',
      about: 'ダナさんと話している',
      goal: '長い言いわけをせずに断ること',
    },
    'owes-nothing': {
      name: 'サム',
      about: 'まだの分はない',
      goal: '次を始める前に、ひとつ終えること',
    },
  },
  asked: 'ダナさん、こんにちは。新しい仕事のお給料日は、月の初めではなく月末です。日にちも合わせて動かせますか。',
  answered: 'アナさん、新しいお仕事、おめでとうございます。はい、できます。毎月最後の金曜日はいかがですか。日にちが決まるまで、何もお願いしません。',
};
