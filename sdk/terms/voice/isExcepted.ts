import type { ReadyRules, Rule } from './rules.ts';
import { firstSentence, lastSentence, sentenceReach } from './sentences.ts';

/** Further than this from its word a negator belongs to something else. In signs. */
const reach = 90;

/** Whether what was found between two places of a folded text is denied or offered there, as its rule allows. */
export function isExcepted(text: string, start: number, end: number, { exception }: Rule, rules: ReadyRules): boolean {
  if (exception === 'never') return false;
  const before = lastSentence(text.slice(Math.max(0, start - sentenceReach), start));
  const after = firstSentence(text.slice(end, end + sentenceReach));
  const sentence = before + text.slice(start, end) + after;
  if (exception !== 'denied' && rules.offer.test(sentence)) return true;
  if (exception === 'warm' && rules.warmth.test(sentence)) return true;
  return isDenied(before, after, rules);
}

function isDenied(before: string, after: string, { denial }: ReadyRules): boolean {
  if (denial.price.test(before) || denial.price.test(after)) return false;
  if (denial.after.test(after)) return true;
  const clause = lastClause(before.slice(-reach), denial.clause);
  return [...clause.matchAll(denial.negator)].some(({ index }) => {
    denial.hollow.lastIndex = index;
    return !denial.hollow.test(clause) && !denial.condition.test(clause.slice(0, index));
  });
}

function lastClause(text: string, clause: RegExp): string {
  let start = 0;
  for (const found of text.matchAll(clause)) start = found.index + (/^[.?!;:]/.test(found[0]) ? found[0].length : 0);
  return text.slice(start);
}
