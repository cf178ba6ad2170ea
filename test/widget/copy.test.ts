import { describe, expect, test } from 'vitest';
import { loadWords } from '../../widget/words/loadWords.ts';
import * as ar from './avoided/ar.ts';
import * as de from './avoided/de.ts';
import * as en from './avoided/en.ts';
import * as es from './avoided/es.ts';
import * as fr from './avoided/fr.ts';
import * as he from './avoided/he.ts';
import * as it from './avoided/it.ts';
import * as ja from './avoided/ja.ts';
import * as nl from './avoided/nl.ts';
import * as pl from './avoided/pl.ts';
import * as pt from './avoided/pt.ts';

const languages = ['ar', 'de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt'] as const;

type Language = (typeof languages)[number];

/** One thing that the widget says: its place in the catalogues, and how it reads. */
interface Saying {
  place: string;
  /** With every name, date and amount filled in; for counts, once for each form that a language may have. */
  texts: string[];
}

/** What stands for the names, dates and amounts of a sentence: one simple word each. */
const fillings = ['Dana', 'Friday', 'Harbour', 'June'];

/** One count for each plural form of Arabic, which has all that there are. */
const counts = [0, 1, 2, 3, 11, 100];

const catalogues = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await allWords(language)] as const)),
) as Record<Language, Record<string, object>>; // one entry for each language, which fromEntries does not know

/** The words of the corner, those of the letter and of the shared parts, and those of every screen. */
async function allWords(language: Language): Promise<Record<string, object>> {
  const corner = await loadWords(language);
  return { corner, ...(await corner.catalogue()).catalogue };
}

function sayingsOf(words: object, place: string): Saying[] {
  return Object.entries(words).flatMap(([key, said]: [string, unknown]) => {
    const here = `${place}.${key}`;
    // These two are for the code, not for the member.
    if (here === 'corner.catalogue' || here === 'corner.direction') return [];
    if (typeof said === 'string') return [{ place: here, texts: [said.replace('{0}', fillings[0] ?? '')] }];
    if (typeof said === 'function') return [{ place: here, texts: allForms(said) }];
    return typeof said === 'object' && said !== null ? sayingsOf(said, here) : [];
  });
}

// What a saying takes is a matter of its type; names and counts are all there are.
function allForms(said: Function): string[] {
  return [...new Set([said(...fillings), ...counts.map((count) => said(...fillings.map(() => count)))].map(String))];
}

const everything = (language: Language): Saying[] =>
  Object.entries(catalogues[language]).flatMap(([name, words]) => sayingsOf(words, name));

/** The sayings in which a pattern is found, as `place: text`. */
const found = (language: Language, pattern: RegExp): string[] =>
  everything(language).flatMap(({ place, texts }) =>
    texts.filter((text) => pattern.test(bare(text))).map((text) => `${place}: ${text}`),
  );

/** Without the vowel signs of Arabic, and with one form of its alef, as people search. */
const bare = (text: string): string => text.replace(/[\u064B-\u0652\u0640]/g, '').replace(/[أإآ]/g, 'ا');

/** What is never said to a member, and what shows that this finds it. */
const avoided = { ar, de, en, es, fr, he, it, ja, nl, pl, pt };

describe.each(languages)('the words in %s', (language) => {
  test('are there for everything that English has, and for nothing else', () => {
    const shape = (of: Language) => everything(of).map(({ place }) => place).toSorted();
    expect(shape(language)).toEqual(shape('en'));
    expect(everything(language).filter(({ texts }) => texts.some((text) => text.trim() === ''))).toEqual([]);
  });

  test('leave out no name, date or amount that English has', () => {
    const english = new Map(everything('en').map(({ place, texts }) => [place, texts[0] ?? '']));
    const lost = everything(language).flatMap(({ place, texts }) => {
      const wanted = fillings.filter((filling) => english.get(place)?.includes(filling));
      return wanted.filter((filling) => !texts[0]?.includes(filling)).map((filling) => `${place} has lost ${filling}`);
    });
    expect(lost).toEqual([]);
  });

  test('never blame, hurry or threaten', () => {
    expect(found(language, avoided[language].avoided)).toEqual([]);
  });

  test('never shout', () => {
    expect(found(language, /[!¡！]/)).toEqual([]);
    expect(found(language, /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u)).toEqual([]);
  });
});

test.each(languages)('the check of %s finds what it is for', (language) => {
  const { avoided: pattern, caught } = avoided[language];
  expect(caught.filter((sentence) => !pattern.test(bare(sentence)))).toEqual([]);
  expect(caught.length).toBeGreaterThan(1);
});

test('the measure of English finds what is hard to read', () => {
  expect(gradeOf(['Notwithstanding previous communications, remuneration remains outstanding.'])).toBeGreaterThan(6);
});

/** The letters of the languages that are not written in Latin ones. */
const scripts = { ar: /\p{Script=Arabic}/u, he: /\p{Script=Hebrew}/u, ja: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u };

test.each(Object.entries(scripts))('%s is written in its own letters', (language, script) => {
  const letters = (text: string) => fillings.reduce((rest, filling) => rest.replaceAll(filling, ''), text);
  const [own] = languages.filter((one) => one === language);
  const latin = everything(own ?? 'en').filter(({ texts }) => texts.some((text) => /\p{L}/u.test(letters(text)) && !script.test(text)));
  expect(latin).toEqual([]);
});

test.each(languages.filter((language) => language !== 'en'))('no sentence of %s is still English', (language) => {
  const english = new Set(everything('en').flatMap(({ texts }) => texts));
  const same = everything(language).flatMap(({ texts }) => texts).filter((text) => text.split(' ').length > 2 && english.has(text));
  expect(same).toEqual([]);
});

describe.each(Object.entries(catalogues.en))('the English of %s', (name, words) => {
  const sentences = sayingsOf(words, name).flatMap(({ texts }) => sentencesOf(texts[0] ?? ''));

  test('has short sentences', () => {
    expect(sentences.length).toBeGreaterThan(0);
    expect(average(sentences.map((sentence) => wordsOf(sentence).length))).toBeLessThanOrEqual(20);
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 25)).toEqual([]);
  });

  test('can be read by a child', () => {
    expect(gradeOf(sentences)).toBeLessThanOrEqual(6);
  });
});

const average = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?:])\s+/).filter((sentence) => wordsOf(sentence).length > 0);

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\d’'-]+/gu) ?? [];
}

/**
 * The school grade in the United States that reads this with ease.
 * @see Kincaid et al., Derivation of new readability formulas for Navy enlisted personnel, 1975
 */
function gradeOf(sentences: string[]): number {
  const words = sentences.flatMap(wordsOf);
  return 0.39 * (words.length / sentences.length) + 11.8 * average(words.map(syllablesOf)) - 15.59;
}

/** Groups of vowels; a silent e at the end is none, "le" after a consonant is one. Good enough for an average. */
function syllablesOf(word: string): number {
  const spoken = word.toLowerCase().replace(/(?<![aeiouyl])e$|(?<=[aeiouy])le$|(?<=[^aeioutd])ed$|(?<=[^aeiousxz])es$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
