import type { Amounts, ServerWords } from './serverWords.ts';

const plural = new Intl.PluralRules('ar');

/** Arabic counts in six forms; one and two are words of their own. */
type Forms = Record<Intl.LDMLPluralRule, (count: number) => string>;

const payments: Forms = {
  zero: () => 'بلا دفعات',
  one: () => 'دفعة واحدة',
  two: () => 'دفعتان',
  few: (count) => `${count} دفعات`,
  many: (count) => `${count} دفعة`,
  other: (count) => `${count} دفعة`,
};

const units: Record<'weekly' | 'fortnightly' | 'monthly', Forms> = {
  weekly: { zero: () => '', one: () => 'أسبوع واحد', two: () => 'أسبوعين', few: (n) => `${n} أسابيع`, many: (n) => `${n} أسبوعًا`, other: (n) => `${n} أسبوع` },
  fortnightly: { zero: () => '', one: () => 'أسبوعين', two: () => 'أربعة أسابيع', few: (n) => `${n * 2} أسابيع`, many: (n) => `${n * 2} أسبوعًا`, other: (n) => `${n * 2} أسبوع` },
  monthly: { zero: () => '', one: () => 'شهر واحد', two: () => 'شهرين', few: (n) => `${n} أشهر`, many: (n) => `${n} شهرًا`, other: (n) => `${n} شهر` },
};

const hours: Forms = { zero: () => '', one: () => 'ساعة', two: () => 'ساعتين', few: (n) => `${n} ساعات`, many: (n) => `${n} ساعة`, other: (n) => `${n} ساعة` };
const days: Forms = { zero: () => '', one: () => 'يوم', two: () => 'يومين', few: (n) => `${n} أيام`, many: (n) => `${n} يومًا`, other: (n) => `${n} يوم` };
const workingDays: Forms = { zero: () => '', one: () => 'يوم عمل', two: () => 'يومي عمل', few: (n) => `${n} أيام عمل`, many: (n) => `${n} يوم عمل`, other: (n) => `${n} يوم عمل` };

const each = { weekly: 'مرة كل أسبوع', fortnightly: 'مرة كل أسبوعين', monthly: 'مرة كل شهر' };

export const ar: ServerWords = {
  planLine: (count, firstDate) => `${counted(payments, count)}، ابتداءً من ${firstDate}`,
  planLineWithAmounts: (count, amount, firstDate) => `${counted(payments, count)} بمبلغ ${amount}، ابتداءً من ${firstDate}`,
  pauseLine: (periods, unit) => `حتى ${counted(units[unit], periods)} دون أي دفع. ولا يُضاف شيء.`,
  payLine: 'المبلغ كله، أو جزء منه، أو في يوم تختاره',
  payLineWithAmounts: (totals) => `${totals.join(' و')}، أو جزء منه، أو في يوم تختاره`,
  resourcesLine: 'مساعدة مجانية وخاصة من أشخاص هذا عملهم',
  talkLine: (helper) => `اكتب إلى ${helper}. لست مضطرًا إلى شرح السبب.`,
  circleLine: 'قصص أشخاص مرّوا بذلك وتجاوزوه، وشخص يمكنك التعرّف إليه',
  replyPromise: (helper, count) => `عادةً يصل الرد من ${helper} خلال ${count <= 12 ? counted(hours, count) : counted(days, Math.ceil(count / 24))}.`,
  replyPromiseAtWork: (helper, count) => `عادةً يصل الرد من ${helper} خلال ${counted(workingDays, count)}.`,
  handedOver: (helper, answerBy) => `لم نردّ عليك في الوقت الذي ذكرناه، ونأسف لذلك. رسالتك الآن لدى ${helper}، والرد متوقّع قبل ${answerBy}.`,
  answerIsLate: (helper) => `لم نردّ عليك في الوقت الذي ذكرناه، ونأسف لذلك. رسالتك ما زالت لدى ${helper}، ولا يُطلب منك شيء في هذه الأثناء.`,
  quoteSentence: ({ count, frequency, amounts, firstDate, lastDate, total, canMove, collected, inWholes }) =>
    [
      count === 1 ? `ستدفع ${total} في ${firstDate}.` : `ستدفع على ${counted(payments, count)}، ${each[frequency]}${inWholes ? '' : `: ${amountsIn(amounts)}`}. الأولى في ${firstDate} والأخيرة في ${lastDate}.`,
      ...(inWholes && count > 1 ? ['لا يمكن تقسيم الفواتير، ولذلك تغطي كل دفعة فاتورة أو أكثر كاملة.'] : []),
      `المجموع ${total}، وهو نفسه اليوم. دون رسوم ودون فوائد.`,
      ...(collected ? [count === 1 ? 'ويُؤخذ المبلغ من بطاقتك المحفوظة في ذلك اليوم.' : 'وتُؤخذ كل دفعة من بطاقتك المحفوظة في يومها.'] : []),
      ...(canMove ? ['إذا لم يناسبك موعد، يمكنك تغييره.'] : []),
    ].join(' '),
  planActive: (paid, count, nextDate) => (paid === 0 ? `خطتك جاهزة. الدفعة الأولى في ${nextDate}.` : `تمّ ${paid} من ${count}. الدفعة القادمة في ${nextDate}.`),
  promiseActive: (date) => `اخترت الدفع في ${date}. لن نراسلك حتى ذلك الحين.`,
  planMissed: (date) => `دفعة ${date} لم تصل. هذا يحدث.`,
  planAskedAgain: (date, again) => `دفعة ${date} لم تصل. هذا يحدث. تُطلب من بطاقتك مرة أخرى في ${again}، أو لك اختيار طريق آخر.`,
  planWaitsForBank: (date) => `يريد مصرفك التأكد منك قبل دفعة ${date}. يمكنك ذلك من هنا.`,
  planCompleted: 'اكتمل كل شيء. شكرًا لك.',
  planCancelled: 'غادرت هذه الخطة. وما دفعته محسوب لك.',
  planNeedsConversation: (helper) => `${helper} هنا لإيجاد ما يناسبك أكثر. ولا يُحصَّل شيء الآن.`,
  pauseActive: (resumesOn) => `أنت في استراحة. يعود الدفع في ${resumesOn}.`,
  pauseEnded: 'انتهت الاستراحة.',
  mail: {
    subject: (helper) => `رسالة من ${helper}`,
    open: (owner) => `فتح ${owner}`,
    reply: (helper) => `يمكنك الرد على هذه الرسالة، وستصل إلى ${helper}.`,
    stop: 'إن لم تعد ترغب في هذه الرسائل فيمكنك إيقافها كلها من هنا:',
    stopLink: 'إيقاف كل الرسائل',
  },
  unsubscribe: {
    title: (owner) => `إيقاف الرسائل من ${owner}؟`,
    text: 'لن تصلك منا رسائل أخرى، لا بالبريد ولا في الموقع. ويبقى كل شيء آخر كما هو.',
    button: 'إيقاف كل الرسائل',
    done: { title: 'تمّ. لن نراسلك بعد الآن.', text: 'لن تصلك رسائل أخرى. وإن غيّرت رأيك فيمكنك الكتابة إلينا في أي وقت.' },
    broken: { title: 'هذا الرابط غير كامل', text: 'يُرجى نسخ الرابط كاملًا من الرسالة، أو الرد على الرسالة وسنتوقف.' },
  },
  peer: {
    title: (pseudonym) => `${pseudonym}: طلب للتعرّف إليك`,
    asked: (owner, peer) => `الطلب من شخص مشترك في ${owner} مثلك، قرأ ما كتبته ويعرفك باسم ${peer}.`,
    sees: 'ما ستراه',
    whatIsSeen: (pseudonym, owner) => `الاسم المختار، ${pseudonym}، وأنه شخص مشترك في ${owner}.`,
    neverSees: 'ما لن تراه أبدًا',
    whatIsNeverSeen: 'الاسم الحقيقي أو عنوان البريد أو أي شيء آخر لم يخبرك به هذا الشخص بنفسه.',
    seenOfYou: 'ما سيُرى منك',
    whatIsSeenOfYou: (peer) => `الاسم ${peer}، وطريقة اللقاء كما تكتبها هنا.`,
    meetAt: 'كيف يمكنكما اللقاء؟',
    meetAtHint: 'وقت ومكان، أو مكالمة، أو مجموعة. لا تذكر عن نفسك أكثر مما تريد. يبدأ الرابط بـ https://.',
    yes: 'نعم، يسعدني هذا اللقاء',
    no: 'ليس هذه المرة',
    noHint: 'الاعتذار جواب حسن أيضًا. لست مضطرًا إلى ذكر السبب، ويمكن أن يُطلب ذلك من شخص آخر.',
    accepted: {
      title: (pseudonym) => `يمكنك الآن لقاء ${pseudonym}`,
      text: 'هذه طريقة اللقاء كما تظهر للطرف الآخر:',
      comeBack: 'احتفظ برابط هذه الصفحة. يمكنك العودة إليها متى شئت.',
    },
    leave: 'مغادرة',
    leaveHint: 'يمكنك المغادرة متى شئت دون ذكر السبب. ينتهي الأمر لكما معًا، ولا تظهر طريقة اللقاء بعد ذلك.',
    report: 'هناك شيء غير مناسب',
    reportHint: (owner) => `ينتهي الأمر فورًا لكما معًا، وينظر فيه شخص من ${owner}. ولا يُقال للطرف الآخر من الذي أخبر بذلك.`,
    faults: { missing: 'اكتب أولًا كيف يمكنكما اللقاء.', tooLong: 'هذا طويل قليلًا. الحد الأقصى 500 حرف.', link: 'يبدأ الرابط بـ https://.' },
    over: { title: 'انتهى هذا اللقاء', text: 'انتهى الأمر لكما معًا، ولم تعد طريقة اللقاء تظهر. لا يُطلب منك شيء.' },
    declined: { title: 'شكرًا على جوابك', text: 'يمكن الآن أن يُطلب ذلك من شخص آخر. لا يُطلب منك شيء بعد ذلك.' },
    reported: { title: 'شكرًا لأنك أخبرتنا', text: 'انتهى الأمر لكما معًا، وسينظر فيه شخص منا.' },
    broken: { title: 'هذا الرابط غير كامل', text: 'يُرجى نسخ الرابط كاملًا كما وصلك، أو طلب رابط جديد ممن أعطاك إياه.' },
  },
};

function counted(forms: Forms, count: number): string {
  return forms[plural.select(count)](count);
}

function amountsIn({ first, firstCount, rest, restCount }: Amounts): string {
  if (restCount === 0) return `${first} كل مرة`;
  return firstCount === 1 ? `${first} أولًا، ثم ${rest}` : `${first} في أول ${firstCount}، ثم ${rest}`;
}
