import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCopy } from '../../sdk/terms/voice/checkCopy.ts';
import { checkVoice } from '../../sdk/terms/voice/checkVoice.ts';
import { countSyllables } from '../../sdk/terms/voice/countSyllables.ts';
import { checkReading, readText } from '../../sdk/terms/voice/readability.ts';
import { law, numRuns } from './runs.ts';
import { practice } from './voice/practice.ts';

const phrasesOf = (text: string, language = 'en'): string[] => checkVoice(text, language).map(({ phrase }) => phrase);

describe.each(Object.entries(practice))('practice sentences in %s', (language, { harsh, kind }) => {
  test.each(Object.entries(harsh))('%s is refused', (_situation, sentences) => {
    expect(sentences.filter((sentence) => checkVoice(sentence, language).length === 0)).toEqual([]);
  });

  test.each(Object.entries(kind))('%s passes', (_situation, sentences) => {
    expect(sentences.filter((sentence) => checkVoice(sentence, language).length > 0)).toEqual([]);
  });

  test('a kind sentence that stands alone is easy enough to read', () => {
    expect(Object.values(kind).flat().filter((sentence) => checkReading(sentence, language).length > 0)).toEqual([]);
  });
});

describe('what a fault tells', () => {
  test('the very words, why, and something kinder in the language of the text', () => {
    const faults = checkVoice('Por favor, pague de  Inmediato.', 'es-MX');
    expect(faults.map(({ phrase }) => phrase)).toEqual(['Por favor, pague', 'pague de  Inmediato']);
    expect(faults[0]?.why).toMatch(/^[A-Z].*\.$/);
    expect(faults[0]?.kinder).toContain('Puedes');
  });

  test('in the order of the text, each place once', () => {
    expect(phrasesOf('You must reply. This is your last chance.')).toEqual(['You must', 'last chance']);
  });

  test('words are found however they are written', () => {
    for (const text of ['Your debt is here.', 'YOUR DEBT IS HERE.', 'Your de\u00ADbt is here.', 'Your ｄｅｂｔ is here.']) expect(checkVoice(text, 'en').length, text).toBeGreaterThan(0);
    for (const text of ['último aviso', 'ULTIMO AVISO', 'u\u0301ltimo aviso']) expect(checkVoice(text, 'es').length, text).toBeGreaterThan(0);
    expect(phrasesOf('You don’t care, do you?')[0]).toContain('don’t care');
    expect(phrasesOf('فَوْرًا', 'ar')).toEqual(['فَوْرًا']);
  });

  test('a word inside another is none', () => {
    expect(phrasesOf('Finally, the mustard seeds are illegally good.')).toEqual([]);
  });
});

describe('denials', () => {
  test.each([
    ['You will lose access.', true],
    ['You will not lose access.', false],
    ['If you do not pay you will lose access.', true],
    ['Unless you pay, you will lose access.', true],
    ['You will not lose access if you pay today.', true],
    ['There is no deadline, no penalty and no lawyer.', false],
    ['Do not worry, your account will be closed.', true],
    ['We will not hesitate to take legal action.', true],
    ['You have no choice.', true],
    ['Worried about a penalty? There is none.', false],
    ['Please pay by Friday.', true],
    ['You can pay by Friday if that suits you.', false],
    ['Nobody will call a lawyer. We will call a lawyer.', true],
  ])('%s', (text, refused) => {
    expect(checkVoice(text, 'en').length > 0).toBe(refused);
  });
});

describe('the tone of a whole sentence', () => {
  test.each([
    ['You are entitled to leave the plan at any time, at no cost.', false],
    ['The plan is finished, and so is the worry, I hope.', false],
    ['Other clients would be thankful for this kind of coaching.', true],
    ['Now we have to explain to the team why there is no bonus.', true],
    ['We value you as a member, which is why it would pain us to end your membership on Friday.', true],
  ])('%s', (text, refused) => {
    expect(checkVoice(text, 'en').length > 0).toBe(refused);
  });

  const avoidList = [
    'debt', 'debtor', 'default', 'delinquent', 'overdue notice', 'final', 'failure to pay',
    'immediately', 'legal', 'consequences', 'lose access', 'last chance', 'act now',
  ];

  test.each(avoidList)('no warmth makes up for "%s"', (avoided) => {
    const warm = `Thank you for being with us. Take all the time you need, and rest, about the ${avoided} too.`;
    expect(phrasesOf(warm)).not.toEqual([]);
  });

  test('a paragraph that no rule names is refused as a whole, with why and something kinder', () => {
    const text = 'Other clients would be thankful for this kind of coaching.';
    expect(checkVoice(text, 'en')).toEqual([
      { phrase: text, why: expect.stringMatching(/^No single word/), kinder: expect.stringContaining('there is time') },
    ]);
  });

  test('warmth in one sentence does not excuse the next', () => {
    expect(phrasesOf('Thank you for being with us, we are so glad that you are here. Your account will be closed on Friday.')).not.toEqual([]);
  });
});

describe('what needs no language', () => {
  test.each([
    ['EVERYBODY LISTEN', 'fr'], ['Bonjour !', 'fr'], ['Noch 00:59:59', 'de'], ['⏰ Schnell', 'de'], ['Il reste 129 €', 'fr'], ['$129.00', 'pt'], ['USD 40', 'it'],
  ])('%s (%s) is refused', (text, language) => {
    expect(checkVoice(text, language).length).toBeGreaterThan(0);
  });

  test.each([['Une note pour vous, de Maya.', 'fr'], ['Call 211 or 988.', 'en'], ['Your IBAN and a PDF are here.', 'en'], ['You could start with $20 a month.', 'en'], ['', 'en'], ['Hello', '']])('%s (%s) passes', (text, language) => {
    expect(checkVoice(text, language)).toEqual([]);
  });
});

describe('reading', () => {
  const plain = 'Thank you for your note. We can make the plan small. You choose the day. We will wait for you, and you can move it.';
  const hard = 'Notwithstanding aforementioned considerations, participants experiencing financial difficulties are encouraged to communicate proactively with administrative personnel regarding alternative arrangements.';

  test('Flesch–Kincaid of a plain and a hard text', () => {
    expect(readText(plain, 'en').score).toBeLessThan(3);
    expect(readText(hard, 'en').score).toBeGreaterThan(20);
    expect(readText('The cat sat on the mat.', 'en')).toMatchObject({ words: 6, sentences: 1, score: expect.closeTo(0.39 * 6 + 11.8 - 15.59, 5) });
  });

  test('INFLESZ of a plain and a hard text', () => {
    expect(readText('Haz una pausa si te va bien. Yo te espero.', 'es').score).toBeGreaterThan(80);
    expect(checkReading('Comuníquese inmediatamente para administrar adecuadamente responsabilidades económicas extraordinarias previamente acordadas con representantes institucionales correspondientes.', 'es')).toHaveLength(1);
  });

  test('what is hard is refused, with words that stand in it', () => {
    const [fault] = checkReading(hard, 'en');
    expect(hard).toContain(fault?.phrase);
    expect(checkCopy(hard, 'en').length).toBeGreaterThan(0);
    expect(checkCopy(plain, 'en')).toEqual([]);
  });

  test('twenty words a sentence and no more, in every language', () => {
    const sentence = (length: number): string => `${'so '.repeat(length).trim()}.`;
    for (const language of ['en', 'es', 'ar', 'fr']) {
      expect(checkReading(sentence(20), language), language).toEqual([]);
      expect(checkReading(sentence(21), language), language).toHaveLength(1);
    }
  });

  test('a greeting is not graded, and one long word does not spoil a sentence', () => {
    expect(checkReading('Congratulations, Alexandria Hildegard Montgomery', 'en')).toEqual([]);
    expect(checkReading('We can look at your situation together and find a way that feels right to you.', 'en')).toEqual([]);
  });

  test.each(Object.entries({ a: 1, moved: 1, wanted: 2, people: 2, little: 2, idea: 3, business: 2, changes: 2, whole: 1, being: 2, playing: 2, lesson: 2, payment: 2, instalment: 3, agreed: 2, client: 2, something: 2, conversation: 4, family: 3 }))('%s has %i', (word, count) => {
    expect(countSyllables(word, 'en')).toBe(count);
  });

  test.each(Object.entries({ pago: 2, viernes: 2, país: 2, aquí: 2, quieras: 2, guía: 2, también: 2, leer: 2, cuando: 2, responsabilidad: 6 }))('%s tiene %i', (word, count) => {
    expect(countSyllables(word, 'es')).toBe(count);
  });
});

const anyLanguage = fc.constantFrom('en', 'es', 'ar', 'fr', 'es-MX', 'EN_us', '', '-');
const harshSentences = Object.entries(practice).flatMap(([language, { harsh }]) => Object.values(harsh).flat().map((text) => ({ language, text })));
const anyHarsh = fc.constantFrom(...harshSentences);
const anyKind = fc.constantFrom(...Object.values(practice['en']?.kind ?? {}).flat());

/** Each case tries all rules several times, so a few hundred are tried of those that need many texts. */
function few<Values extends [unknown, ...unknown[]]>(name: string, arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> }, check: (...values: Values) => void): void {
  test(name, { timeout: 120_000 }, () => fc.assert(fc.property<Values>(...arbitraries, check), { numRuns: Math.min(numRuns, 300) }));
}

describe('laws', () => {
  law('no text makes it throw, and every phrase stands in the text', [fc.string({ unit: 'binary', maxLength: 200 }), anyLanguage], (text, language) => {
    for (const { phrase } of checkVoice(text, language)) expect(text).toContain(phrase);
    for (const { phrase } of checkReading(text, language)) expect(text).toContain(phrase);
  });

  few('every phrase stands in a harsh text that is framed by any other', [fc.string({ unit: 'grapheme', maxLength: 30 }), anyHarsh, fc.string({ unit: 'grapheme', maxLength: 30 })], (before, { language, text }, after) => {
    const whole = `${before}\n\n${text}\n\n${after}`;
    const faults = checkVoice(whole, language);
    expect(faults.length).toBeGreaterThan(0);
    for (const { phrase } of faults) expect(whole).toContain(phrase);
  });

  few('capitals hide nothing', [anyHarsh], ({ language, text }) => {
    expect(checkVoice(text.toUpperCase(), language).length).toBeGreaterThan(0);
  });

  few('a kind sentence beside it does not take a fault away', [anyHarsh, anyKind], ({ language, text }, kind) => {
    const alone = phrasesOf(text, language);
    expect(phrasesOf(`${text}\n\n${kind}`, language)).toEqual(expect.arrayContaining(alone));
    expect(phrasesOf(`${kind}\n\n${text}`, language)).toEqual(expect.arrayContaining(alone));
  });
});

describe('a very long line', () => {
  const lines = { you: 'you ', threat: 'we will have to take the matter further ', shout: 'PAY NOW ', es: 'se te ha de la no ', word: 'a' };

  test.each(Object.entries(lines))('of nothing but "%s" takes time in proportion to its length', (_name, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    // It takes a second or two; what backtracks would take hours.
    for (const language of ['en', 'es', 'ar']) expect(Array.isArray(checkCopy(text, language))).toBe(true);
  }, 30_000);
});
