import type { PlacedFault } from './checkVoice.ts';
import { foldText } from './foldText.ts';
import { type ReadyTone, weighTone } from './tone.ts';

/** Odds of three and a half to one, in the unit of `tone.ts`: one cold word is too little to refuse a paragraph. */
const tooCold = 5;

/** Paragraphs that sound cold as a whole, where no rule has named a fault before. */
export function toneFaults(text: string, tone: ReadyTone, named: readonly PlacedFault[]): PlacedFault[] {
  return paragraphsOf(text)
    .filter(({ start, end }) => !named.some((fault) => fault.start < end && fault.end > start))
    .filter(({ phrase }) => weighTone(foldText(phrase).text, tone) > tooCold)
    .map((paragraph) => ({ ...paragraph, why: tone.why, kinder: tone.kinder }));
}

function paragraphsOf(text: string): { phrase: string; start: number; end: number }[] {
  return [...text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g)].map(({ 0: written, index }) => {
    const phrase = written.trimEnd();
    return { phrase, start: index, end: index + phrase.length };
  });
}
