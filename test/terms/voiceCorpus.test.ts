import { describe, expect, test } from 'vitest';
import { checkCopy } from '../../sdk/terms/voice/checkCopy.ts';
import * as english from './voice/corpusEnglish.ts';
import * as spanish from './voice/corpusSpanish.ts';

const LEAST_SENTENCES = 150;
const LEAST_SHARE = 0.99;

/** The sentence as a reader hears it: case, punctuation and spacing do not make a second one. */
function spoken(sentence: string): string {
  return sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

describe.each([
  { language: 'en', corpus: english },
  { language: 'es', corpus: spanish },
])('the voice gate measured on the sentences it learns from: $language', ({ language, corpus }) => {
  const harsh = Object.values(corpus.harsh).flat();
  const kind = Object.values(corpus.kind).flat();

  test('the corpus is large, covers every situation, and says nothing twice', () => {
    expect(harsh.length).toBeGreaterThanOrEqual(LEAST_SENTENCES);
    expect(kind.length).toBeGreaterThanOrEqual(LEAST_SENTENCES);
    for (const lines of [...Object.values(corpus.harsh), ...Object.values(corpus.kind)]) expect(lines).not.toEqual([]);
    const heard = [...harsh, ...kind].map(spoken);
    expect(heard.filter((sentence, index) => heard.indexOf(sentence) !== index)).toEqual([]);
  });

  test('catches the harsh and lets the kind pass', () => {
    const missed = harsh.filter((sentence) => checkCopy(sentence, language).length === 0);
    const refused = kind.flatMap((sentence) => {
      const faults = checkCopy(sentence, language);
      const reasons = faults.map(({ phrase, why }) => `"${phrase}": ${why}`).join('; ');
      return faults.length === 0 ? [] : [`${sentence} <- ${reasons}`];
    });
    const caught = harsh.length - missed.length;
    const passed = kind.length - refused.length;
    console.log(
      `voice ${language}: ${caught} of ${harsh.length} harsh caught, ${passed} of ${kind.length} kind passed`,
    );
    expect.soft(caught / harsh.length, `harsh sentences that passed:\n${missed.join('\n')}\n`)
      .toBeGreaterThanOrEqual(LEAST_SHARE);
    expect.soft(passed / kind.length, `kind sentences that were refused:\n${refused.join('\n')}\n`)
      .toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});
