import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkCopy } from '../../sdk/terms/voice/checkCopy.ts';
import * as judgedAgainEnglish from './voice/judgedAgainEnglish.ts';
import * as judgedAgainSpanish from './voice/judgedAgainSpanish.ts';
import * as judgedEnglish from './voice/judgedEnglish.ts';
import * as judgedSpanish from './voice/judgedSpanish.ts';
import * as judgedThirdEnglish from './voice/judgedThirdEnglish.ts';
import * as judgedThirdSpanish from './voice/judgedThirdSpanish.ts';
import { examplesOf, keptApart } from './voice/tone/examples.ts';
import { toneModule } from './voice/tone/toneModule.ts';

/** The sentence as a reader hears it: case, punctuation and spacing do not make a second one. */
function spoken(sentence: string): string {
  return sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

describe.each([
  { language: 'english', code: 'en', judges: [judgedEnglish, judgedAgainEnglish, judgedThirdEnglish], leastCaught: 0.72, leastPassed: 0.92 },
  { language: 'spanish', code: 'es', judges: [judgedSpanish, judgedAgainSpanish, judgedThirdSpanish], leastCaught: 0.83, leastPassed: 0.91 },
] as const)('the tone of $language', ({ language, code, judges, leastCaught, leastPassed }) => {
  test('is what its sentences make of it', () => {
    const written = readFileSync(new URL(`../../sdk/terms/voice/${language}/tone.ts`, import.meta.url), 'utf8');
    expect(written === toneModule(language), `run: npx node test/terms/voice/tone/fit.ts ${language}`).toBe(true);
  });

  test('is fitted to none of the sentences that judge it', () => {
    const fitted = new Set(examplesOf(language).map(({ text }) => spoken(text)));
    const judged = judges.flatMap(({ harsh, kind }) => [harsh, kind]).flatMap((sentences) => Object.values(sentences).flat());
    expect(judged.filter((sentence) => fitted.has(spoken(sentence))).length).toBe(0);
    expect(keptApart(language).filter(({ text }) => fitted.has(spoken(text)))).toEqual([]);
  });

  /** Harder than what people write: most of them were written in pairs that share their words and not their meaning. */
  test('judges most of the sentences that were kept apart as their author meant them', () => {
    const harsh = keptApart(language).filter(({ isHarsh }) => isHarsh);
    const kind = keptApart(language).filter(({ isHarsh }) => !isHarsh);
    const isRefused = ({ text }: { text: string }): boolean => checkCopy(text, code).length > 0;
    const caught = harsh.filter(isRefused).length;
    const passed = kind.filter((example) => !isRefused(example)).length;
    console.log(`voice ${code}, kept apart: ${caught} of ${harsh.length} harsh caught, ${passed} of ${kind.length} kind passed`);
    expect(caught / harsh.length).toBeGreaterThanOrEqual(leastCaught);
    expect(passed / kind.length).toBeGreaterThanOrEqual(leastPassed);
  });
});
