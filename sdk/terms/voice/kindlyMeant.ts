import type { Rule } from './rules.ts';
import { firstSentence, lastSentence, sentenceReach } from './sentences.ts';
import { type ReadyTone, weighTone } from './tone.ts';

/** What a rule has found between two places of a folded text. */
export interface Finding {
  rule: Rule;
  start: number;
  end: number;
}

/**
 * Those of the findings that are kindly meant: what they and the words of their sentence weigh together is warm. One
 * that is clear is never among them. Measured on the sentences that were kept apart from the fit of the tones.
 */
export function kindlyMeant(text: string, findings: readonly Finding[], tone: ReadyTone): ReadonlySet<Finding> {
  const bySentence = Map.groupBy(findings, ({ start }) => startOf(text, start));
  const warm = [...bySentence.values()].filter((found) => weighSentence(text, found, tone) < 0);
  return new Set(warm.flat().filter(({ rule }) => !rule.isClear));
}

function weighSentence(text: string, findings: readonly Finding[], tone: ReadyTone): number {
  const [first] = findings;
  if (!first) return 0;
  const after = firstSentence(text.slice(first.end, first.end + sentenceReach));
  const sentence = text.slice(startOf(text, first.start), first.end) + after;
  // A word that is only cold has its weight in the tone already.
  const weights = findings.map(({ rule }) => (rule.exception === 'warm' ? 0 : tone.finding));
  return weights.reduce((sum, weight) => sum + weight, weighTone(sentence, tone));
}

function startOf(text: string, place: number): number {
  const from = Math.max(0, place - sentenceReach);
  return place - lastSentence(text.slice(from, place)).length;
}
