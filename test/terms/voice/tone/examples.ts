import { readFileSync } from 'node:fs';
import * as corpusEnglish from '../corpusEnglish.ts';
import * as corpusSpanish from '../corpusSpanish.ts';
import { practice } from '../practice.ts';

/** A sentence that a tone is fitted to. */
export interface Example {
  text: string;
  isHarsh: boolean;
}

/**
 * The languages that have a tone to fit. Caution is added to the base by hand, in quarters: a kind sentence that is
 * refused costs its author a second look, and a cruel one that passes costs the reader. `penalty` is for the fit,
 * `finding` as in `Tone`: English has more everyday sentences, so that its words say more beside its rules.
 */
export const languages = {
  english: {
    practised: [practice['en'], corpusEnglish],
    letters: "a-z0-9'",
    negators:
      "no, not, never, nothing, nobody, none, neither, nor, without, cannot, don't, won't, can't, doesn't, isn't, " +
      "aren't, didn't, hasn't, haven't, wasn't, weren't, wouldn't, couldn't, shouldn't, needn't",
    caution: -1,
    penalty: 1,
    finding: 4,
    kinder: 'Say what is still open, that there is time, and what could help.',
  },
  spanish: {
    practised: [practice['es'], corpusSpanish],
    letters: 'a-z0-9',
    negators: 'no, ni, nunca, jamas, nada, nadie, ninguna, ninguno, ningun, tampoco, sin',
    caution: 3,
    penalty: 1.5,
    finding: 4.5,
    kinder: 'Di qué queda abierto, que hay tiempo, y qué podría ayudar.',
  },
};

export type ToneLanguage = keyof typeof languages;

/** All that a language's tone is fitted to. What the product says stands twice: its own words have to pass. */
export function examplesOf(language: ToneLanguage): Example[] {
  const { harsh, kind, product } = written(language);
  const { practised } = languages[language];
  return [
    ...practised.flatMap((sentences) => Object.values(sentences?.harsh ?? {}).flat()).map(asHarsh),
    ...practised.flatMap((sentences) => Object.values(sentences?.kind ?? {}).flat()).map(asKind),
    ...harsh.filter(isFitted).map(asHarsh),
    ...[...kind.filter(isFitted), ...product, ...product].map(asKind),
  ];
}

/** What was written with the rest and kept apart, to measure a tone by: every fifth harsh and every fifth kind line. */
export function keptApart(language: ToneLanguage): Example[] {
  const { harsh, kind } = written(language);
  const isApart = (line: string, index: number): boolean => !isFitted(line, index);
  return [...harsh.filter(isApart).map(asHarsh), ...kind.filter(isApart).map(asKind)];
}

function isFitted(_line: string, index: number): boolean {
  return index % 5 !== 4;
}

/** The sentences of the language's text file, under its three headings. */
function written(language: ToneLanguage): { harsh: string[]; kind: string[]; product: string[] } {
  const [, harsh, kind, product] = readFileSync(new URL(`${language}.txt`, import.meta.url), 'utf8')
    .split(/^# .*$/m)
    .map((part) => part.split('\n').filter((line) => line !== ''));
  if (!harsh || !kind || !product) {
    throw new Error(`${language}.txt needs three headings: "# harsh", "# kind" and "# product".`);
  }
  return { harsh, kind, product };
}

const asHarsh = (text: string): Example => ({ text, isHarsh: true });
const asKind = (text: string): Example => ({ text, isHarsh: false });
