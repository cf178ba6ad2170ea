/**
 * How cold or warm a language's words sound, for what no single expression gives away: each word, the beginning of
 * each long word, and each pair of neighbours have weights, and a text is as cold as the sum of the weights of what
 * stands in it. In quarters of the natural logarithm of the odds that an unkind person wrote it. Words are parted by
 * commas; a number is `#`, a question mark a word of its own, and `exige*` stands for every long word that begins so.
 */
export interface Tone {
  /** What it does to the reader: one sentence in English. */
  why: string;
  /** What could stand there instead, in the language of the words. */
  kinder: string;
  /** What words are made of in folded text, as inside the brackets of a regular expression. */
  letters: string;
  /** What a text without any of the words weighs. */
  base: number;
  cold: Readonly<Record<number, string>>;
  warm: Readonly<Record<number, string>>;
}

/** As many letters as the forms of a verb or of a noun mostly share. */
const stem = 5;

/** A tone, ready to weigh with. */
export interface ReadyTone {
  why: string;
  kinder: string;
  word: RegExp;
  base: number;
  weights: ReadonlyMap<string, number>;
}

/** Reads the lists of words once. */
export function readyTone({ why, kinder, letters, base, cold, warm }: Tone): ReadyTone {
  const weights = new Map([...weightsOf(cold, 1), ...weightsOf(warm, -1)]);
  return { why, kinder, word: toneWord(letters), base, weights };
}

/**
 * What a tone has weights for: the words of a folded text, the beginnings that the forms of a long word share, and each
 * word with its neighbour.
 */
export function partsOf(folded: string, word: RegExp): string[] {
  const words = (folded.match(word) ?? []).map((found) => (/^\d/.test(found) ? '#' : found));
  return words.flatMap((found, index) => {
    const next = words[index + 1];
    const beginning = found.length > stem ? [`${found.slice(0, stem)}*`] : [];
    return [found, ...beginning, ...(next === undefined ? [] : [`${found} ${next}`])];
  });
}

/** What `partsOf` finds words with: `letters` as in `Tone`. */
export function toneWord(letters: string): RegExp {
  return new RegExp(`[${letters}]+|[?]`, 'g');
}

/** Above zero for cold, below for warm. What is said twice weighs once. */
export function weighTone(folded: string, { word, base, weights }: ReadyTone): number {
  let sum = base;
  for (const part of new Set(partsOf(folded, word))) sum += weights.get(part) ?? 0;
  return sum;
}

function weightsOf(lists: Readonly<Record<number, string>>, sign: 1 | -1): (readonly [string, number])[] {
  return Object.entries(lists).flatMap(([weight, words]) =>
    words.split(', ').map((word) => [word, sign * Number(weight)] as const));
}
