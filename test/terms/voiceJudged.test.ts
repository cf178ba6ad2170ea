import { describe, expect, test } from 'vitest';
import { checkCopy } from '../../sdk/terms/voice/checkCopy.ts';
import { loudFaults } from '../../sdk/terms/voice/loudFaults.ts';
import { checkReading } from '../../sdk/terms/voice/readability.ts';
import * as englishAgain from './voice/judgedAgainEnglish.ts';
import * as spanishAgain from './voice/judgedAgainSpanish.ts';
import * as english from './voice/judgedEnglish.ts';
import * as spanish from './voice/judgedSpanish.ts';
import * as englishThird from './voice/judgedThirdEnglish.ts';
import * as spanishThird from './voice/judgedThirdSpanish.ts';

/**
 * How the gate does with sentences that no rule was written from. Nobody may mend a rule by looking at these: then they judge
 * nothing any more, and others have to be written. The goal is 0.95 of each; the floors are what it has reached.
 *
 * The rules were weighed by the counts of the first sets more than once, so that these have become kind judges. The second
 * sets (`again`) were written later, by somebody who knew nothing of the rules; their counts were asked for six times when
 * the tones were fitted, and the Spanish ones four times more when its rules were narrowed, so that they too are a little
 * kinder than a stranger would be. The third ones were counted three times.
 */
describe.each([
  { set: 'en', language: 'en', corpus: english, leastCaught: 0.95, leastPassed: 0.95 },
  { set: 'es', language: 'es', corpus: spanish, leastCaught: 0.95, leastPassed: 0.95 },
  { set: 'en, again', language: 'en', corpus: englishAgain, leastCaught: 0.95, leastPassed: 0.95 },
  { set: 'es, again', language: 'es', corpus: spanishAgain, leastCaught: 0.95, leastPassed: 0.95 },
  { set: 'en, third', language: 'en', corpus: englishThird, leastCaught: 0.95, leastPassed: 0.95 },
  { set: 'es, third', language: 'es', corpus: spanishThird, leastCaught: 0.93, leastPassed: 0.95 },
])('the voice gate judged by sentences it has never seen: $set', ({ set, language, corpus, leastCaught, leastPassed }) => {
  const isRefused = (sentence: string): boolean => checkCopy(sentence, language).length > 0;
  /** Sums, exclamation marks and long sentences are refused for other reasons than unkindness: they judge nothing here. */
  const isRefusedAnyway = (sentence: string): boolean => loudFaults(sentence, language).length > 0 || checkReading(sentence, language).length > 0;

  test('catches most that is harsh, and lets most that is kind pass', () => {
    const harsh = Object.values(corpus.harsh).flat();
    const written = Object.values(corpus.kind).flat();
    expect([harsh.length, written.length, new Set([...harsh, ...written]).size]).toEqual([160, 160, 320]);
    const kind = written.filter((sentence) => !isRefusedAnyway(sentence));
    const caught = harsh.filter(isRefused).length;
    const passed = kind.filter((sentence) => !isRefused(sentence)).length;
    console.log(`voice ${set}, unseen: ${caught} of ${harsh.length} harsh caught, ${passed} of ${kind.length} kind passed`);
    expect(caught / harsh.length).toBeGreaterThanOrEqual(leastCaught);
    expect(passed / kind.length).toBeGreaterThanOrEqual(leastPassed);
  });
});
