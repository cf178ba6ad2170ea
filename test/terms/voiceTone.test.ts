import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as judgedSpanish from './voice/judgedSpanish.ts';
import { examplesOf } from './voice/tone/examples.ts';
import { toneModule } from './voice/tone/toneModule.ts';

/** The sentence as a reader hears it: case, punctuation and spacing do not make a second one. */
function spoken(sentence: string): string {
  return sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

test('the Spanish tone is what its sentences make of it', () => {
  const written = readFileSync(new URL('../../sdk/terms/voice/spanish/tone.ts', import.meta.url), 'utf8');
  expect(written === toneModule('spanish'), 'run: npx node test/terms/voice/tone/fit.ts spanish').toBe(true);
});

test('the Spanish tone is fitted to none of the sentences that judge it', () => {
  const fitted = new Set(examplesOf('spanish').map(({ text }) => spoken(text)));
  const judges = [judgedSpanish.harsh, judgedSpanish.kind].flatMap((sentences) => Object.values(sentences).flat());
  expect(judges.filter((sentence) => fitted.has(spoken(sentence))).length).toBe(0);
});
