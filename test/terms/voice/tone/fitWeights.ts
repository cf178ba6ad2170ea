import { foldText } from '../../../../sdk/terms/voice/foldText.ts';
import { partsOf, toneReader } from '../../../../sdk/terms/voice/tone.ts';
import type { Example } from './examples.ts';

/** What a sentence weighs without any known word, and what each part of it adds: natural logarithms of odds. */
export interface Fit {
  base: number;
  weights: Map<string, number>;
}

/** How words are told apart, and how strongly a weight is held back that few sentences speak for. */
export interface FitWords {
  letters: string;
  negators: string;
  penalty: number;
}

const steps = 150;
const pace = 0.05;
const basePace = 0.5;

/**
 * Logistic regression (Cox, 1958) with an L2 penalty, of what stands in at least two sentences. By Adam (Kingma and Ba,
 * 2015) over all sentences at once, with a second moment that forgets faster (0.99), stopped after 150 steps. Nothing
 * is random: the same sentences give the same weights.
 */
export function fitWeights(examples: readonly Example[], words: FitWords): Fit {
  const reader = toneReader(words);
  const heard = examples.map(({ text }) => [...new Set(partsOf(foldText(text).text, reader))]);
  const names = heardTwice(heard);
  const places = new Map(names.map((name, place) => [name, place]));
  const sentences = heard.map((parts) => parts.flatMap((part) => places.get(part) ?? []));

  const weights = new Float64Array(names.length);
  const first = new Float64Array(names.length);
  const second = new Float64Array(names.length);
  let base = 0;
  for (let step = 1; step <= steps; step += 1) {
    const slope = weights.map((weight) => words.penalty * weight);
    let lean = 0;
    for (const [index, parts] of sentences.entries()) {
      let sum = base;
      for (const place of parts) sum += weights[place] ?? 0;
      const excess = 1 / (1 + Math.exp(-sum)) - (examples[index]?.isHarsh ? 1 : 0);
      for (const place of parts) slope[place] = (slope[place] ?? 0) + excess;
      lean += excess;
    }
    for (let place = 0; place < weights.length; place += 1) {
      const part = (slope[place] ?? 0) / sentences.length;
      const mean = 0.9 * (first[place] ?? 0) + 0.1 * part;
      const square = 0.99 * (second[place] ?? 0) + 0.01 * part * part;
      first[place] = mean;
      second[place] = square;
      const stride = mean / (1 - 0.9 ** step) / (Math.sqrt(square / (1 - 0.99 ** step)) + 1e-6);
      weights[place] = (weights[place] ?? 0) - pace * stride;
    }
    base -= (basePace * lean) / sentences.length;
  }
  return { base, weights: new Map(names.map((name, place) => [name, weights[place] ?? 0])) };
}

/** Said in one sentence only, it tells more about that sentence than about the tone. */
function heardTwice(heard: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const part of heard.flat()) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 2).map(([part]) => part).toSorted();
}
