import type { Amounts, ServerWords } from './serverWords.ts';

/** One and two of a thing are words of their own. */
interface Counted {
  one: string;
  two: string;
  more: string;
}

const payments: Counted = { one: 'תשלום אחד', two: 'שני תשלומים', more: 'תשלומים' };
const hours: Counted = { one: 'שעה', two: 'שעתיים', more: 'שעות' };
const days: Counted = { one: 'יום', two: 'יומיים', more: 'ימים' };
const workingDays: Counted = { one: 'יום עבודה', two: 'שני ימי עבודה', more: 'ימי עבודה' };
const weeks: Counted = { one: 'שבוע', two: 'שבועיים', more: 'שבועות' };
const months: Counted = { one: 'חודש', two: 'חודשיים', more: 'חודשים' };

const each = { weekly: 'פעם בשבוע', fortnightly: 'פעם בשבועיים', monthly: 'פעם בחודש' };
const periods = {
  weekly: (count: number) => counted(count, weeks),
  fortnightly: (count: number) => counted(count * 2, weeks),
  monthly: (count: number) => counted(count, months),
};

export const he: ServerWords = {
  // The first date of an offer is written with its weekday, which begins with a letter: the prefix joins it without a hyphen.
  planLine: (count, firstDate) => `${counted(count, payments)}, החל מ${firstDate}`,
  planLineWithAmounts: (count, amount, firstDate) => `${counted(count, payments)} של ${amount}, החל מ${firstDate}`,
  pauseLine: (count, unit) => `עד ${periods[unit](count)} בלי חיובים. לא נוסף שום סכום.`,
  payLine: 'הכול, חלק, או ביום שנוח לך',
  payLineWithAmounts: (totals) => `${list(totals)}, או חלק, או ביום שנוח לך`,
  resourcesLine: 'עזרה חינם ובפרטיות, מאנשים שעושים את זה כל יום',
  talkLine: (helper) => `אפשר לכתוב אל ${helper}. לא צריך להסביר למה.`,
  circleLine: 'סיפורים של אנשים שעברו את זה ויצאו מזה, ואנשים שאפשר להכיר',
  replyPromise: (helper, count) => `התשובה של ${helper} מגיעה בדרך כלל תוך ${count <= 12 ? counted(count, hours) : counted(Math.ceil(count / 24), days)}.`,
  replyPromiseAtWork: (helper, count) => `התשובה של ${helper} מגיעה בדרך כלל תוך ${counted(count, workingDays)}.`,
  handedOver: (helper, answerBy) => `לא ענינו בזמן שאמרנו, ואנחנו מצטערים. ההודעה שלך נמצאת עכשיו אצל ${helper}, והתשובה מתוכננת עד ${answerBy}.`,
  answerIsLate: (helper) => `לא ענינו בזמן שאמרנו, ואנחנו מצטערים. ההודעה שלך עדיין אצל ${helper}, ובינתיים לא מבקשים ממך כלום.`,
  quoteSentence: ({ count, frequency, amounts, firstDate, lastDate, total, canMove, collected, inWholes }) =>
    [
      count === 1
        ? `התשלום של ${total} יהיה ב־${firstDate}.`
        : `יהיו ${counted(count, payments)}, ${each[frequency]}${inWholes ? '' : `: ${amountsIn(amounts)}`}. הראשון ב־${firstDate} והאחרון ב־${lastDate}.`,
      ...(inWholes && count > 1 ? ['אי אפשר לחלק את החשבונות שלך, ולכן כל תשלום מכסה חשבון אחד או יותר בשלמותם.'] : []),
      `בסך הכול ${total}, אותו סכום כמו היום. בלי עמלות ובלי ריבית.`,
      ...(collected ? [count === 1 ? 'הסכום יורד מהכרטיס השמור שלך ביום הזה, מעצמו.' : 'כל תשלום יורד מהכרטיס השמור שלך ביום שלו, מעצמו.'] : []),
      ...(canMove ? ['אם תאריך לא מתאים, אפשר להזיז אותו.'] : []),
    ].join(' '),
  planActive: (paid, count, nextDate) => (paid === 0 ? `התוכנית שלך מוכנה. התשלום הראשון ב־${nextDate}.` : `${paid === 1 ? 'שולם' : 'שולמו'} ${counted(paid, payments)} מתוך ${count}. התשלום הבא ב־${nextDate}.`),
  promiseActive: (date) => `בחרת לשלם ב־${date}. עד אז נשמור על שקט.`,
  planMissed: (date) => `התשלום של ${date} לא עבר. זה קורה.`,
  planAskedAgain: (date, again) => `התשלום של ${date} לא עבר. זה קורה. ב־${again} ננסה שוב מהכרטיס שלך, ואפשר גם לבחור דרך אחרת.`,
  planWaitsForBank: (date) => `הבנק שלך רוצה לוודא את הזהות שלך לפני התשלום של ${date}. אפשר לעשות את זה כאן.`,
  planCompleted: 'הכול שולם. תודה.',
  planCancelled: 'עזבת את התוכנית הזאת. מה ששילמת נשאר משולם.',
  planNeedsConversation: (helper) => `אפשר למצוא יחד עם ${helper} משהו שמתאים יותר. בינתיים לא יורד שום כסף.`,
  pauseActive: (resumesOn) => `ההפסקה שלך נמשכת. החיובים מתחילים שוב ב־${resumesOn}.`,
  pauseEnded: 'ההפסקה שלך הסתיימה.',
  mail: {
    subject: (helper) => `הודעה מאת ${helper}`,
    open: (owner) => `לפתוח את ${owner}`,
    reply: (helper) => `אפשר לענות למייל הזה. התשובה תגיע אל ${helper}.`,
    stop: 'אם עדיף לך בלי ההודעות האלה, אפשר להפסיק את כולן כאן:',
    stopLink: 'להפסיק את כל ההודעות',
  },
  unsubscribe: {
    title: (owner) => `להפסיק את ההודעות מאת ${owner}?`,
    text: 'לא יגיעו אליך עוד הודעות מאיתנו, לא במייל ולא באתר. כל השאר נשאר כמו שהוא.',
    button: 'להפסיק את כל ההודעות',
    done: { title: 'זהו. עכשיו שקט.', text: 'לא יגיעו אליך עוד הודעות. אם דעתך תשתנה, אפשר לכתוב לנו בכל זמן.' },
    broken: { title: 'הקישור הזה לא שלם', text: 'אפשר להעתיק את כל הקישור מהמייל. אפשר גם פשוט לענות למייל, ונפסיק.' },
  },
  peer: {
    title: (pseudonym) => `בקשה להכיר אותך, מאת ${pseudonym}`,
    asked: (owner, peer) => `הבקשה באה מאדם ששייך אל ${owner}, כמוך. אותו אדם קרא את מה שכתבת ומכיר אותך בשם ${peer}.`,
    sees: 'מה יוצג לך',
    whatIsSeen: (pseudonym, owner) => `השם שהצד השני בחר, ${pseudonym}, וזה שהצד השני שייך אל ${owner}.`,
    neverSees: 'מה לא יוצג לך אף פעם',
    whatIsNeverSeen: 'השם האמיתי, כתובת המייל, או כל דבר אחר שהצד השני לא מספר לך בעצמו.',
    seenOfYou: 'מה יוצג לצד השני',
    whatIsSeenOfYou: (peer) => `השם ${peer}, ואיך אפשר להיפגש, כמו שזה נכתב כאן.`,
    meetAt: 'איך אפשר להיפגש?',
    meetAtHint: 'שעה ומקום, שיחה או קבוצה. לא צריך לספר על עצמך יותר ממה שנעים לך. קישור מתחיל ב־https://.',
    yes: 'כן, אשמח להכיר',
    no: 'לא הפעם',
    noHint: 'גם לא היא תשובה טובה. לא צריך להסביר למה, והצד השני יכול לפנות לאנשים אחרים.',
    accepted: {
      title: (pseudonym) => `אפשר להיפגש עם ${pseudonym}`,
      text: 'הצד השני יכול עכשיו לקרוא איך נפגשים:',
      comeBack: 'כדאי לשמור את הקישור לדף הזה. אפשר לחזור אליו בכל זמן.',
    },
    leave: 'לעזוב',
    leaveHint: 'אפשר לעזוב בכל זמן, ולא צריך להסביר למה. זה נגמר לשני הצדדים, והצד השני כבר לא רואה איך נפגשים.',
    report: 'משהו לא בסדר',
    reportHint: (owner) => `זה נגמר באותו רגע לשני הצדדים, והצוות של ${owner} בודק את זה. לצד השני לא נמסר מי סיפר.`,
    faults: { missing: 'קודם כותבים איך אפשר להיפגש.', tooLong: 'זה קצת ארוך. אפשר עד 500 תווים.', link: 'קישור צריך להתחיל ב־https://.' },
    over: { title: 'זה הסתיים', text: 'זה הסתיים לשני הצדדים, ואף אחד כבר לא רואה איך נפגשים. לא צריך לעשות שום דבר.' },
    declined: { title: 'תודה על התשובה', text: 'הצד השני יכול עכשיו לפנות לאנשים אחרים. לא צריך לעשות שום דבר נוסף.' },
    reported: { title: 'תודה שסיפרת לנו', text: 'זה הסתיים לשני הצדדים. אנחנו בודקים את זה.' },
    broken: { title: 'הקישור הזה לא שלם', text: 'אפשר להעתיק את כל הקישור, כמו שהגיע אליך. אפשר גם לבקש קישור חדש ממי שנתן לך אותו.' },
  },
};

function counted(count: number, { one, two, more }: Counted): string {
  return count === 1 ? one : count === 2 ? two : `${count} ${more}`;
}

function amountsIn({ first, firstCount, rest, restCount }: Amounts): string {
  if (restCount === 0) return `${first} בכל פעם`;
  return `${firstCount === 1 ? `${first} בתשלום הראשון` : `${first} ב־${firstCount} התשלומים הראשונים`}, ואחר כך ${rest}`;
}

function list(texts: string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ו־${texts.at(-1)}`;
}
