import { readFileSync } from 'node:fs';
import * as corpusSpanish from '../corpusSpanish.ts';
import { practice } from '../practice.ts';

/** A sentence that a tone is fitted to. */
export interface Example {
  text: string;
  isHarsh: boolean;
}

/** The languages that have a tone to fit. */
export const languages = {
  spanish: {
    practised: [practice['es'], corpusSpanish],
    letters: 'a-z0-9',
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
    ...harsh.map(asHarsh),
    ...[...kind, ...product, ...product].map(asKind),
  ];
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
