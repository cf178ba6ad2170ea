import { describe, expect, test } from 'vitest';
import { checkCopy } from '../../sdk/terms/voice/checkCopy.ts';
import * as english from './voice/judgedEnglish.ts';
import * as spanish from './voice/judgedSpanish.ts';

/**
 * How the gate does with sentences that no rule was written from. Nobody may mend a rule by looking at these: then they judge
 * nothing any more, and others have to be written. The goal is 0.95 of each; the floors are what it has reached.
 */
describe.each([
  { language: 'en', corpus: english, leastCaught: 0.95, leastPassed: 0.95 },
  { language: 'es', corpus: spanish, leastCaught: 0.94, leastPassed: 0.94 },
])('the voice gate judged by sentences it has never seen: $language', ({ language, corpus, leastCaught, leastPassed }) => {
  const isRefused = (sentence: string): boolean => checkCopy(sentence, language).length > 0;

  test('catches most that is harsh, and lets most that is kind pass', () => {
    const harsh = Object.values(corpus.harsh).flat();
    const kind = Object.values(corpus.kind).flat();
    expect([harsh.length, kind.length, new Set([...harsh, ...kind]).size]).toEqual([160, 160, 320]);
    const caught = harsh.filter(isRefused).length;
    const passed = kind.filter((sentence) => !isRefused(sentence)).length;
    console.log(`voice ${language}, unseen: ${caught} of ${harsh.length} harsh caught, ${passed} of ${kind.length} kind passed`);
    expect(caught / harsh.length).toBeGreaterThanOrEqual(leastCaught);
    expect(passed / kind.length).toBeGreaterThanOrEqual(leastPassed);
  });
});
