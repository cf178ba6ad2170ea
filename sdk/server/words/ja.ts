import type { Amounts, ServerWords } from './serverWords.ts';

const each = { weekly: '毎週1回', fortnightly: '2週間に1回', monthly: '毎月1回' };
const periods = {
  weekly: (count: number) => `${count}週間`,
  fortnightly: (count: number) => `${count * 2}週間`,
  monthly: (count: number) => `${count}か月`,
};

export const ja: ServerWords = {
  planLine: (count, firstDate) => `全部で${count}回、${firstDate}から`,
  planLineWithAmounts: (count, amount, firstDate) => `${amount}を${count}回、${firstDate}から`,
  pauseLine: (count, unit) => `いちばん長くて${periods[unit](count)}、請求がありません。金額は増えません。`,
  payLine: '全部、または一部、または選んだ日に',
  payLineWithAmounts: (totals) => `${totals.join('と')}、または一部、または選んだ日に`,
  resourcesLine: '毎日この仕事をしている人に、無料で相談できます。秘密は守られます。',
  talkLine: (helper) => `${helper}さんに連絡できます。理由は話さなくて大丈夫です。`,
  circleLine: '乗りこえてきた人たちの話と、会って話せる人',
  replyPromise: (helper, hours) => `${helper}さんの返事は、ふだん${within(hours)}以内に届きます。`,
  replyPromiseAtWork: (helper, days) => `${helper}さんの返事は、ふだん${days}営業日以内に届きます。`,
  handedOver: (helper, answerBy) => `お伝えしたときまでに、お返事できませんでした。ごめんなさい。今は${helper}さんがメッセージをあずかっています。${answerBy}までにお返事する予定です。`,
  answerIsLate: (helper) => `お伝えしたときまでに、お返事できませんでした。ごめんなさい。メッセージは、今も${helper}さんがあずかっています。そのあいだ、何もお願いしません。`,
  quoteSentence: ({ count, frequency, amounts, firstDate, lastDate, total, canMove, collected, inWholes }) =>
    [
      count === 1
        ? `${firstDate}に、${total}を支払います。`
        : `${each[frequency]}、全部で${count}回支払います。${inWholes ? '' : amountsIn(amounts)}1回目は${firstDate}、最後は${lastDate}です。`,
      ...(inWholes && count > 1 ? ['1件の請求は分けられないので、1回に1件か、それ以上をまるごと支払います。'] : []),
      `合計は${total}で、今日の金額と同じです。手数料も利息もありません。`,
      ...(collected ? [count === 1 ? 'その日に、保存したカードから自動で引き落とされます。' : 'それぞれの日に、保存したカードから1回分ずつ自動で引き落とされます。'] : []),
      ...(canMove ? ['都合の悪い日は、変えられます。'] : []),
    ].join(''),
  planActive: (paid, count, nextDate) => (paid === 0 ? `プランが決まりました。1回目は${nextDate}です。` : `${count}回のうち、${paid}回が終わりました。次は${nextDate}です。`),
  promiseActive: (date) => `支払う日に、${date}を選びました。それまでは、こちらからご連絡しません。`,
  planMissed: (date) => `${date}の分は、通りませんでした。よくあることです。`,
  planAskedAgain: (date, again) => `${date}の分は、通りませんでした。よくあることです。${again}に、もう一度カードからの引き落としをためします。ほかの方法も選べます。`,
  planWaitsForBank: (date) => `${date}の分の前に、カード会社が本人かどうか確かめます。それは、ここでできます。`,
  planCompleted: 'すべて終わりました。ありがとうございます。',
  planCancelled: 'このプランをやめました。支払った分は、支払いずみのままです。',
  planNeedsConversation: (helper) => `もっと合う方法を、${helper}さんが一緒に探します。今、引き落としはありません。`,
  pauseActive: (resumesOn) => `今はお休み中です。${resumesOn}から、また請求が始まります。`,
  pauseEnded: 'お休みは終わりました。',
  mail: {
    subject: (helper) => `${helper}さんからのお便り`,
    open: (owner) => `${owner}を開く`,
    reply: (helper) => `このメールに返信できます。${helper}さんが読みます。`,
    stop: 'お便りがいらないときは、ここですべて止められます：',
    stopLink: 'お便りをすべて止める',
  },
  unsubscribe: {
    title: (owner) => `${owner}からのお便りを止めますか？`,
    text: 'メールでもサイトでも、もうお便りは届きません。ほかのことは、何も変わりません。',
    button: 'お便りをすべて止める',
    done: { title: '止めました。これで静かになります。', text: 'もうお便りは届きません。気持ちが変わったら、いつでもご連絡ください。' },
    broken: { title: 'リンクが途中までのようです', text: 'メールのリンクを、全部コピーしてください。このメールに返信していただいても、お便りを止めます。' },
  },
  peer: {
    title: (pseudonym) => `${pseudonym}さんが、あなたに会いたいそうです`,
    asked: (owner, peer) => `あなたと同じ${owner}の人です。あなたの書いた話を読みました。あなたのことは「${peer}」という名前で知っています。`,
    sees: '相手のことで、あなたに見えるもの',
    whatIsSeen: (pseudonym, owner) => `相手が選んだ名前「${pseudonym}」と、${owner}の人だということ。`,
    neverSees: 'あなたには見えないもの',
    whatIsNeverSeen: '本名、メールアドレス、そのほか、相手が自分から話さないこと。',
    seenOfYou: 'あなたのことで、相手に見えるもの',
    whatIsSeenOfYou: (peer) => `「${peer}」という名前と、あなたがここに書く会い方。`,
    meetAt: 'どうすれば会えますか？',
    meetAtHint: '日時と場所、電話、グループなど。知らせたくないことは、書かなくて大丈夫です。リンクは https:// で始まります。',
    yes: 'はい、会ってみたいです',
    no: '今回はやめておきます',
    noHint: '「いいえ」も、よい返事です。理由は言わなくて大丈夫です。相手は、ほかの人に聞けます。',
    accepted: {
      title: (pseudonym) => `${pseudonym}さんと会えます`,
      text: '相手は、会い方を読めるようになりました：',
      comeBack: 'このページのリンクを取っておいてください。いつでも、またここにもどれます。',
    },
    leave: 'やめる',
    leaveHint: 'いつでもやめられます。理由は言わなくて大丈夫です。おたがいに終わりになり、相手には会い方が見えなくなります。',
    report: '気になることがある',
    reportHint: (owner) => `その場で、おたがいに終わりになります。そのあと、${owner}の人が確認します。だれが知らせたかは、相手に伝えません。`,
    faults: { missing: 'まず、会い方を書いてください。', tooLong: '少し長いようです。500文字まで書けます。', link: 'リンクは https:// で始まるものにしてください。' },
    over: { title: '終わりました', text: 'おたがいに終わりになり、会い方はもうだれにも見えません。していただくことは、ありません。' },
    declined: { title: 'お返事ありがとうございます', text: '相手は、ほかの人に聞けるようになりました。していただくことは、もうありません。' },
    reported: { title: '教えてくださって、ありがとうございます', text: 'おたがいに終わりになりました。こちらで確認します。' },
    broken: { title: 'リンクが途中までのようです', text: '受け取ったリンクを、全部コピーしてください。または、リンクをくれた人に、新しいものをたのんでください。' },
  },
};

function within(hours: number): string {
  return hours <= 12 ? `${hours}時間` : `${Math.ceil(hours / 24)}日`;
}

function amountsIn({ first, firstCount, rest, restCount }: Amounts): string {
  if (restCount === 0) return `金額は毎回${first}です。`;
  return firstCount === 1 ? `金額は、1回目が${first}、そのあとは1回${rest}です。` : `金額は、はじめの${firstCount}回が1回${first}、そのあとは1回${rest}です。`;
}
