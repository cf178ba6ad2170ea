/** A text as the rules read it, with the way back to the words that were written. */
export interface FoldedText {
  /** Lower case, no accents, one kind of apostrophe, one space between words; a paragraph ends like a sentence. */
  text: string;
  /** Where the words between two places of `text` stand as written, and the words themselves. */
  place(start: number, end: number): { start: number; end: number; phrase: string };
}

const joined = /[\p{M}\p{Cf}\u0640]/u;

const alike = new Map([
  ...Array.from("’‘ʼ`´′", (apostrophe) => [apostrophe, "'"] as const),
  ...Array.from('–—―‒−', (dash) => [dash, '-'] as const),
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['؟', '?'],
  ['،', ','],
  ['؛', ';'],
]);

/** Folds case, accents and look-alike signs, so that a rule finds its words however they are written. */
export function foldText(written: string): FoldedText {
  let text = '';
  const places: number[] = [];
  const add = (folded: string, place: number): void => {
    for (let index = 0; index < folded.length; index += 1) places.push(place);
    text += folded;
  };

  let place = 0;
  let lines = 0;
  for (const sign of written) {
    const folded = foldSign(sign);
    if (folded === ' ') {
      if (sign === '\n') lines += 1;
      if (lines === 2) add('. ', place);
      else if (!text.endsWith(' ')) add(' ', place);
    } else if (folded !== '') {
      lines = 0;
      add(folded, place);
    }
    place += sign.length;
  }
  return {
    text,
    place(start, end) {
      const from = places[start] ?? 0;
      const to = places[end] ?? written.length;
      return { start: from, end: to, phrase: written.slice(from, to) };
    },
  };
}

/** Decomposed by Unicode's NFKD, so that "é", "ｅ" and a bold "𝗲" are all "e". */
function foldSign(sign: string): string {
  if (/\s/.test(sign)) return ' ';
  const same = alike.get(sign);
  if (same !== undefined) return same;
  let folded = '';
  for (const part of sign.normalize('NFKD').toLowerCase()) if (!joined.test(part)) folded += alike.get(part) ?? part;
  return folded.trim() === '' ? '' : folded;
}
