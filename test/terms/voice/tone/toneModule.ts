import { examplesOf, languages, type ToneLanguage } from './examples.ts';
import { fitWeights } from './fitWeights.ts';

/** Smaller than this, a weight says nothing: a natural logarithm of odds. */
const least = 0.15;

/** What stands in `sdk/terms/voice/<language>/tone.ts`: the weights in quarters, and how they were made. */
export function toneModule(language: ToneLanguage): string {
  const { letters, negators, kinder, caution, penalty, finding } = languages[language];
  const examples = examplesOf(language);
  const { base, weights } = fitWeights(examples, { letters, negators, penalty });
  const count = new Set(examples.map(({ text }) => text)).size;
  const name = language.charAt(0).toUpperCase() + language.slice(1);
  return `import type { Tone } from '../tone.ts';

/**
 * What words and pairs of words weigh in ${name}, written by \`npx node test/terms/voice/tone/fit.ts ${language}\` and
 * never by hand: a logistic regression of ${count} practice sentences, harsh and kind; \`fitWeights.ts\` says how.
 */
export const tone: Tone = {
  why: 'No single word is unkind, but together they sound like those who threaten or blame.',
  kinder: '${kinder}',
  letters: ${literal(letters)},
  negators:${wrapped(negators.split(', '), 4)},
  base: ${quarters(base) + caution},
  finding: ${finding},
  cold: {
${listsOf(weights, 1)}
  },
  warm: {
${listsOf(weights, -1)}
  },
};
`;
}

function quarters(weight: number): number {
  return Math.round(weight * 4);
}

/** The words of one sign, heaviest first, each list under its weight. */
function listsOf(weights: ReadonlyMap<string, number>, sign: 1 | -1): string {
  const byWeight = new Map<number, string[]>();
  for (const [part, weight] of weights) {
    if (sign * weight <= least) continue;
    const size = sign * quarters(weight);
    byWeight.set(size, [...(byWeight.get(size) ?? []), part]);
  }
  return [...byWeight]
    .toSorted(([one], [other]) => other - one)
    .map(([size, parts]) => `    ${size}:${wrapped(parts, 6)},`)
    .join('\n');
}

/** A string literal, cut where a line gets too long; `indent` in spaces. */
function wrapped(parts: readonly string[], indent: number): string {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    const longer = line === '' ? part : `${line}, ${part}`;
    if (longer.length > 104 && line !== '') {
      lines.push(`${line}, `);
      line = part;
    } else line = longer;
  }
  lines.push(line);
  return lines.length === 1 ? ` ${literal(line)}` : `\n${margin}${lines.map(literal).join(` +\n${margin}`)}`;
}

/** With the quotes that need no escape: words have apostrophes, and nothing else that would. */
function literal(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}
