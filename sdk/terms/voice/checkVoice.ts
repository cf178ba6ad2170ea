import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { foldText } from './foldText.ts';
import { isExcepted } from './isExcepted.ts';
import { type Finding, kindlyMeant } from './kindlyMeant.ts';
import { loudFaults } from './loudFaults.ts';
import { type ReadyRules, readyRules, type VoiceRules } from './rules.ts';
import { spanish } from './spanish.ts';
import { toneFaults } from './toneFaults.ts';

/** Words that a member should not have to read. */
export interface VoiceFault {
  /** The very words, as they stand in the text. */
  phrase: string;
  /** What is wrong with them: one sentence in English. */
  why: string;
  /** An example of what to write instead, in the language of the text where its rules are known, else in English. */
  kinder: string;
}

/** Where a fault stands in the text that was read. */
export interface PlacedFault extends VoiceFault {
  start: number;
  end: number;
}

export interface VoiceOptions {
  /** Whether it is a label or a question of a few words, which are too few to have a tone: only the words are judged then. Default: false. */
  isLabel?: boolean;
}

const languages: Record<string, VoiceRules> = { en: english, es: spanish, ar: arabic };
const ready = new Map<string, ReadyRules>();

/**
 * V8 turns an expression into machine code at once when the first text it meets has a thousand signs. For a shorter one it
 * writes byte code first and machine code the next time, and hundreds of them take three times as long that way.
 */
const longText = ' '.repeat(1000);

/** The languages (ISO 639-1) whose words are known. Of any other, only what needs no words is judged. */
export const voiceLanguages: readonly string[] = Object.keys(languages);

/**
 * Names what threatens, shames, hurries or talks down in a text that a member reads. `language` is BCP 47; only its first
 * part counts, so `es-MX` is judged as `es`. The words to avoid and the reasons are those of the playbook's documentation.
 * In the order of the text; nothing in it means that the text is fine. Never throws.
 */
export function checkVoice(text: string, language: string, { isLabel = false }: VoiceOptions = {}): VoiceFault[] {
  const code = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const rules = rulesOf(code);
  const found = rules ? [...loudFaults(text, code), ...wordFaults(text, rules)] : loudFaults(text, code);
  if (rules?.tone && !isLabel) found.push(...toneFaults(text, rules.tone, found));
  return withoutRepeats(found).map(({ phrase, why, kinder }) => ({ phrase, why, kinder }));
}

/** Hundreds of expressions: made once, and only for the languages that are asked for. */
function rulesOf(code: string): ReadyRules | undefined {
  const source = Object.hasOwn(languages, code) ? languages[code] : undefined;
  if (!source) return undefined;
  const known = ready.get(code);
  if (known) return known;
  const rules = readyRules(source);
  for (const { pattern } of rules.rules) pattern.test(longText);
  ready.set(code, rules);
  return rules;
}

function wordFaults(text: string, rules: ReadyRules): PlacedFault[] {
  const folded = foldText(text);
  const findings = findingsIn(folded.text, rules);
  const kindly = rules.tone ? kindlyMeant(folded.text, findings, rules.tone) : new Set<Finding>();
  return findings
    .filter((finding) => !kindly.has(finding))
    .map(({ rule: { why, kinder }, start, end }) => ({ ...folded.place(start, end), why, kinder }));
}

function findingsIn(text: string, rules: ReadyRules): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules.rules) {
    const { pattern } = rule;
    // Not `matchAll`, which copies the expression first: hundreds of copies take longer than the matching.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const end = match.index + match[0].length;
      if (!isExcepted(text, match.index, end, rule, rules)) findings.push({ rule, start: match.index, end });
    }
  }
  return findings;
}

/** The longest of those that overlap says it best. */
function withoutRepeats(faults: PlacedFault[]): PlacedFault[] {
  const kept: PlacedFault[] = [];
  for (const fault of faults.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (fault.end > (kept.at(-1)?.end ?? 0)) kept.push(fault);
  }
  return kept;
}
