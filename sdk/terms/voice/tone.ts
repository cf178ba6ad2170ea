/**
 * How cold or warm a language's words sound, for what no single expression gives away: each word, the beginning of
 * each long word, each pair of neighbours, and each word that is denied have weights, and a text is as cold as the sum
 * of the weights of what stands in it. In quarters of the natural logarithm of the odds that an unkind person wrote it.
 * Parts are separated by commas; a number is `#`, the beginning of the text `^`, full stops and question marks are
 * neighbours like words, `exige*` stands for every long word that begins so, and `!lose` for "lose" after a "not".
 */
export interface Tone {
  /** What it does to the reader: one sentence in English. */
  why: string;
  /** What could stand there instead, in the language of the words. */
  kinder: string;
  /** What words are made of in folded text, as inside the brackets of a regular expression. */
  letters: string;
  /** Words that deny what follows, with commas between them. */
  negators: string;
  /** What a text without any of the words weighs. */
  base: number;
  /** What each finding of a rule weighs beside the words around it. */
  finding: number;
  cold: Readonly<Record<number, string>>;
  warm: Readonly<Record<number, string>>;
}

/** How the words of a language are told apart. */
export interface ToneReader {
  word: RegExp;
  negators: ReadonlySet<string>;
}

/** A tone, ready to weigh with. */
export interface ReadyTone extends ToneReader {
  why: string;
  kinder: string;
  base: number;
  finding: number;
  weights: ReadonlyMap<string, number>;
}

/** As many letters as the forms of a verb or of a noun mostly share. */
const stem = 5;

/** How many words a negator reaches, in one sentence. */
const deniedWords = 4;

/** Reads the lists of words once. */
export function readyTone({ why, kinder, base, finding, cold, warm, ...words }: Tone): ReadyTone {
  const weights = new Map([...weightsOf(cold, 1), ...weightsOf(warm, -1)]);
  return { ...toneReader(words), why, kinder, base, finding, weights };
}

/** What `partsOf` reads with: `letters` and `negators` as in `Tone`. */
export function toneReader({ letters, negators }: Pick<Tone, 'letters' | 'negators'>): ToneReader {
  return { word: new RegExp(`[${letters}]+|[?.]`, 'g'), negators: new Set(negators.split(', ')) };
}

/** What a tone has weights for in a folded text: see `Tone`. What is said twice stands there twice. */
export function partsOf(folded: string, { word, negators }: ToneReader): string[] {
  const parts: string[] = [];
  let before = '^';
  let denied = 0;
  for (const found of folded.match(word) ?? []) {
    const part = /^\d/.test(found) ? '#' : found;
    const beginning = part.length > stem ? `${part.slice(0, stem)}*` : part;
    if (part !== '.') parts.push(part);
    parts.push(`${before} ${part}`);
    if (beginning !== part) parts.push(beginning);
    if (part === '.' || part === '?') denied = 0;
    else if (denied > 0) {
      parts.push(`!${beginning}`);
      denied -= 1;
    }
    if (negators.has(part)) denied = deniedWords;
    before = part;
  }
  return parts;
}

/** Above zero for cold, below for warm. What is said twice weighs once. */
export function weighTone(folded: string, tone: ReadyTone): number {
  let sum = tone.base;
  for (const part of new Set(partsOf(folded, tone))) sum += tone.weights.get(part) ?? 0;
  return sum;
}

function weightsOf(lists: Readonly<Record<number, string>>, sign: 1 | -1): (readonly [string, number])[] {
  return Object.entries(lists).flatMap(([weight, words]) =>
    words.split(', ').map((word) => [word, sign * Number(weight)] as const));
}
