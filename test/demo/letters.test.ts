import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demoLetters } from '../../demo/scenes/demoLetters.ts';
import { demoPlaybook } from '../../demo/scenes/demoPlaybook.ts';
import { languages } from '../../demo/scenes/language.ts';
import { isDiscreet } from '../../sdk/server/playbook/isDiscreet.ts';
import { fillIn } from '../../sdk/server/playbook/mergeFields.ts';
import { type Letter, situations } from '../../sdk/server/playbook/playbook.ts';
import * as de from '../widget/avoided/de.ts';
import * as fr from '../widget/avoided/fr.ts';
import * as he from '../widget/avoided/he.ts';
import * as italian from '../widget/avoided/it.ts';
import * as ja from '../widget/avoided/ja.ts';
import * as nl from '../widget/avoided/nl.ts';
import * as pl from '../widget/avoided/pl.ts';
import * as pt from '../widget/avoided/pt.ts';

/** How each language thanks, and what is never said in it. */
const written = {
  de: { thanks: /^danke/, ...de },
  fr: { thanks: /^Merci/, ...fr },
  he: { thanks: /^תודה/, ...he },
  it: { thanks: /^Grazie/, ...italian },
  ja: { thanks: /ありがとうございます/, ...ja },
  nl: { thanks: /^(Bedankt|Dank je)/, ...nl },
  pl: { thanks: /^Dziękuję/, ...pl },
  pt: { thanks: /^Agradeço/, ...pt },
};

const playbook = demoPlaybook(readFileSync('demo/playbook.yaml', 'utf8'), { payPage: 'http://localhost:4173/pay', base: '/' });

const textOf = (paragraph: Letter['body'][number]): string => (typeof paragraph === 'string' ? paragraph : paragraph.text);

const textsOf = (letter: Letter): string[] => [letter.nudge, letter.greeting, ...letter.body.map(textOf), letter.signature];

it('the demo has every letter in every language that it speaks', () => {
  for (const situation of situations) {
    for (const { variant, letters } of playbook.messages[situation]) {
      expect(Object.keys(letters).toSorted(), `${situation}/${variant}`).toEqual(languages.toSorted());
    }
  }
});

describe.each(Object.entries(written))('the letters in %s', (language, { thanks, avoided }) => {
  const own = Object.entries(Object.entries(demoLetters).find(([one]) => one === language)?.[1] ?? {});

  it('say as much as the English ones: the same conditions, in their order, and the same fields', () => {
    const english = (place: string): Letter | undefined => {
      const [situation, variant] = place.split('/');
      return situations.filter((one) => one === situation).flatMap((one) => playbook.messages[one]).find((one) => one.variant === variant)?.letters['en'];
    };
    const conditions = (letter: Letter | undefined) => letter?.body.map((part) => (typeof part === 'string' ? '' : part.if));
    const fields = (letter: Letter | undefined) => [...new Set(letter && textsOf(letter).flatMap((text) => text.match(/(?<=\{)\w+/g) ?? []))].toSorted();
    expect(own).toHaveLength(12);
    for (const [place, letter] of own) {
      expect(conditions(letter), place).toEqual(conditions(english(place)));
      expect(fields(letter), place).toEqual(fields(english(place)));
    }
  });

  it.each(own)('%s thanks first, shouts nowhere, names no sum, and says nothing unkind', (_place, letter) => {
    expect(textOf(letter.body[0] ?? '')).toMatch(thanks);
    for (const text of textsOf(letter)) {
      expect(text).not.toMatch(/[!！\d$€£¥]/);
      expect(text.match(avoided)).toBeNull();
    }
  });

  it.each(own)('%s waits on the page without a word about money', (_place, { nudge }) => {
    expect(isDiscreet(fillIn(nudge, { firstName: 'Maya' }), language)).toBe(true);
    expect(isDiscreet(fillIn(nudge, {}), language)).toBe(true);
  });

  it('have short sentences', () => {
    const sentences = own.flatMap(([, letter]) => textsOf(letter)).flatMap((text) => fillIn(text, {}).split(/(?<=[.?:。])\s*/)).filter((sentence) => /\p{L}/u.test(sentence));
    const lengthOf = (sentence: string) => (language === 'ja' ? sentence.length / 2 : sentence.split(/\s+/).length);
    expect(sentences.filter((sentence) => lengthOf(sentence) > 22)).toEqual([]);
  });
});
