import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Letter, situations } from '../../sdk/server/playbook/playbook.ts';
import { describeFaults, readPlaybook } from '../../sdk/server/playbook/readPlaybook.ts';

const file = 'demo/playbook.yaml';
const reading = readPlaybook(readFileSync(file, 'utf8'));
const languages = ['en', 'es', 'ar'];

/** Whole words or word beginnings: "finally" and "finals" are as bad as "final", but "financial" is not "final". */
const avoided: Record<string, RegExp> = {
  en: /\b(debts?|debtors?|defaults?|delinquen\w*|overdue|final(?:ly)?|fail\w* to pay|must|immediately|legal\w*|consequences?|lose access|last chance|act now|urgent\w*)\b/i,
  es: /(?<!\p{L})(deudas?|deudor\w*|moros\w*|impag\w*|vencid\w*|deb(?:es|e|éis|en) (?:pagar|hacer)|inmediat\w*|legal\w*|consecuencias?|última oportunidad|urgent\w*)(?!\p{L})/iu,
  ar: /(ديون|مديون|مَدين|متأخر|تخلّف|فورًا|فوراً|قانوني|عواقب|آخر فرصة|الفرصة الأخيرة|يجب عليك|عاجل)/,
};

const amount = /[$€£¥]|\b(USD|EUR|GBP|MXN|dollars?|euros?|pounds?|pesos?)\b|\d/i;

function playbook() {
  if (!reading.ok) throw new Error(describeFaults(file, reading.faults));
  return reading.playbook;
}

function textsOf(letter: Letter): string[] {
  return [letter.nudge, letter.greeting, ...letter.body.map((part) => (typeof part === 'string' ? part : part.text)), letter.signature];
}

function letters(language: string): { name: string; letter: Letter }[] {
  return situations.flatMap((situation) =>
    playbook().messages[situation].flatMap(({ variant, letters: written }) => {
      const letter = written[language];
      return letter ? [{ name: `${situation}/${variant}`, letter }] : [];
    }),
  );
}

/** Everything a member can read outside of the letters: names of helps, stories, what a peer sees. */
function otherTexts(language: string): string[] {
  const written = (words: string | Record<string, string> | undefined): string[] => {
    if (words === undefined) return [];
    return typeof words === 'string' ? [words] : [words[language] ?? ''];
  };
  const { people, resources, circles } = playbook();
  return [
    ...people.flatMap((person) => written(person.role)),
    ...resources.flatMap((resource) => [resource.title, resource.about, resource.runBy, resource.linkText].flatMap(written)),
    ...circles.flatMap((circle) => [circle.title, circle.story, circle.sees, circle.neverSees].flatMap(written)),
  ];
}

/** Sentences as a reader meets them: a merge field counts as one word, what stands behind its bar as well. */
function sentencesOf(text: string): string[] {
  const read = text.replace(/\{\w+(?:\|([^{}]*))?\}/g, (_field, fallback: string | undefined) => fallback || 'Maya');
  return read.split(/(?<=[.?؟:])\s+/).filter((sentence) => /\p{L}/u.test(sentence));
}

const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

describe('the example playbook', () => {
  it('reads without a fault', () => {
    expect(reading.ok ? '' : describeFaults(file, reading.faults)).toBe('');
  });

  it('has a letter for every situation and variant in every language', () => {
    for (const situation of situations) {
      for (const { variant, letters: written } of playbook().messages[situation]) {
        expect(Object.keys(written).toSorted(), `${situation}/${variant}`).toEqual(languages.toSorted());
      }
    }
  });

  it('translates every text that has translations into every language', () => {
    const { people, programs, resources, circles } = playbook();
    const texts = [...people, ...programs, ...resources, ...circles].flatMap((item) => Object.values(item)).filter((value) => typeof value === 'object');
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) expect(Object.keys(text).toSorted()).toEqual(languages.toSorted());
  });

  it.each(languages)('has no word of the avoid list in %s', (language) => {
    const word = avoided[language];
    if (!word) throw new Error(`No avoid list for ${language}.`);
    for (const { name, letter } of letters(language)) expect(textsOf(letter).filter((text) => word.test(text)), name).toEqual([]);
    expect(otherTexts(language).filter((text) => word.test(text))).toEqual([]);
  });

  it.each(languages)('never shouts and never names a sum in %s', (language) => {
    for (const { name, letter } of letters(language)) {
      expect(textsOf(letter).filter((text) => amount.test(text)), name).toEqual([]);
      expect(textsOf(letter).filter((text) => /[!¡]/.test(text)), name).toEqual([]);
    }
    expect(otherTexts(language).filter((text) => /[!¡]/.test(text))).toEqual([]);
  });

  it.each(languages)('has a nudge that tells a bystander nothing about money in %s', (language) => {
    const money = /pay|money|bill|invoice|owe|card|pago|dinero|factura|tarjeta|deb|دفع|مال|فاتورة|بطاقة/i;
    for (const { name, letter } of letters(language)) expect(letter.nudge, name).not.toMatch(money);
  });

  it.each(languages)('keeps to short sentences in %s', (language) => {
    const sentences = [...letters(language).flatMap(({ letter }) => textsOf(letter)), ...otherTexts(language)].flatMap(sentencesOf);
    expect(sentences.filter((sentence) => wordsIn(sentence) > 20)).toEqual([]);
    const average = sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0) / sentences.length;
    expect(average).toBeLessThanOrEqual(12);
  });

  it('thanks before anything else in every letter that asks for something', () => {
    const thanks: Record<string, RegExp> = { en: /^Thank you/, es: /^Gracias/, ar: /^شكرًا/ };
    for (const language of languages) {
      for (const { name, letter } of letters(language)) {
        const [first = ''] = letter.body;
        expect(typeof first === 'string' ? first : first.text, name).toMatch(thanks[language] ?? /^$/);
      }
    }
  });

  it('names the goal of a person who wrote one in every letter', () => {
    for (const language of languages) {
      for (const { name, letter } of letters(language)) expect(textsOf(letter).join(' '), name).toContain('{goal}');
    }
  });

  it('keeps to four instalments, as its country asks', () => {
    expect(playbook().owner.profile).toBe('US');
    expect(playbook().offers.plan.maxInstalments).toBe(4);
  });

  it('has help, and a crisis line, for every country it names', () => {
    for (const country of ['US', 'GB', 'ES', 'MX', 'any']) {
      const kinds = playbook().resources.filter((resource) => resource.country === country).map((resource) => resource.kind);
      expect(kinds, country).toContain('crisis');
      expect(kinds.length, country).toBeGreaterThanOrEqual(2);
    }
  });

  it('has stories to read and people to meet', () => {
    const kinds = playbook().circles.map((circle) => circle.kind);
    expect(kinds.filter((kind) => kind === 'story')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'peer')).toHaveLength(2);
    for (const circle of playbook().circles.filter(({ kind }) => kind === 'peer')) {
      expect(circle.sees).toBeTruthy();
      expect(circle.neverSees).toBeTruthy();
    }
  });
});
