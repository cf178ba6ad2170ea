import type { PeopleWords } from '../en/people.ts';

export const words: PeopleWords = {
  heading: 'מי עוד עבר את זה?',
  meetSomeone: 'אנשים שאפשר להכיר',
  none: 'עוד אין כאן כלום.',

  asked: (name) => `ביקשת להכיר את ${name}`,
  saidYes: (name) => `התשובה של ${name}: כן`,
  knownAs: (pseudonym) => `מכירים אותך בשם ${pseudonym}.`,
  answerHere: 'התשובה תופיע כאן.',
  howToMeet: 'כך נפגשים:',
  takeBack: 'לבטל את הבקשה',
  leave: 'לעזוב',
  report: 'משהו לא היה בסדר',

  wouldYou: (name) => `רוצה להכיר את ${name}?`,
  sees: (name) => `מה יגיע אל ${name}`,
  neverSees: 'מה נשאר רק אצלך',
  pseudonym: 'באיזה שם להשתמש?',
  pickAny: 'כל שם שנעים לך. הוא לא צריך להיות השם שלך.',
  tooShort: 'נא לבחור שם של שתי אותיות או יותר.',
  weAsk: (name) => `קודם נשאל את ${name}. אפשר לעזוב בכל רגע, בלי לתת סיבה.`,
  ask: 'לבקש להיפגש',

  weAsked: (name) => `אנחנו שואלים את ${name}`,
  willKnow: (pseudonym) => `יכירו אותך בשם ${pseudonym}. שום דבר על כסף לא נמסר.`,
  done: 'בסדר',

  leaving: {
    leave: { heading: 'רוצה לעזוב?', text: 'אז זה נגמר כאן. אפשר לבקש שוב להכיר אנשים.', yes: 'כן, לעזוב', done: 'עזבת' },
    report: { heading: 'משהו לא היה בסדר?', text: 'אז זה נגמר כאן, והצוות שלנו בודק את זה.', yes: 'כן, לספר לצוות', done: 'תודה שסיפרת לנו' },
  },
  stay: 'לא, להישאר',
  ended: 'זה נגמר. אפשר לבקש שוב להכיר אנשים, מתי שרוצים.',
};
