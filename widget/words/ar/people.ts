import type { PeopleWords } from '../en/people.ts';

export const words: PeopleWords = {
  heading: 'من مرّ بهذا أيضا؟',
  meetSomeone: 'من يمكنك لقاؤه',
  none: 'لا شيء هنا بعد.',

  asked: (name) => `طلبك لقاء ${name}`,
  saidYes: (name) => `جاءت الموافقة من ${name}`,
  knownAs: (pseudonym) => `اسمك هناك: ${pseudonym}.`,
  answerHere: 'سيظهر الرد هنا.',
  howToMeet: 'هكذا يكون اللقاء:',
  takeBack: 'سحب الطلب',
  leave: 'المغادرة',
  report: 'حدث أمر غير لائق',

  wouldYou: (name) => `هل لديك رغبة في لقاء ${name}؟`,
  sees: (name) => `ما سيظهر أمام ${name}`,
  neverSees: 'ما يبقى لك وحدك',
  pseudonym: 'بأي اسم نناديك؟',
  pickAny: 'أي اسم يعجبك. ليس ضروريا أن يكون اسمك.',
  tooShort: 'اسم من حرفين أو أكثر.',
  weAsk: (name) => `سنسأل ${name} أولا. يمكنك المغادرة في أي وقت ودون ذكر سبب.`,
  ask: 'طلب اللقاء',

  weAsked: (name) => `نسأل الآن ${name}`,
  willKnow: (pseudonym) => `سيكون اسمك هناك ${pseudonym}. لن يُذكر شيء عن المال.`,
  done: 'حسنا',

  leaving: {
    leave: { heading: 'هل حان وقت المغادرة؟', text: 'ينتهي الأمر هنا. ويمكنك طلب لقاء آخر.', yes: 'نعم، المغادرة', done: 'تمت المغادرة' },
    report: { heading: 'هل حدث أمر غير لائق؟', text: 'ينتهي الأمر هنا، وينظر فريقنا فيه.', yes: 'نعم، إبلاغ الفريق', done: 'شكرا على إخبارنا' },
  },
  stay: 'لا، البقاء',
  ended: 'انتهى الأمر. يمكنك طلب لقاء آخر متى شئت.',
};
