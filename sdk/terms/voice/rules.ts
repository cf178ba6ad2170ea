import { type ReadyTone, readyTone, type Tone } from './tone.ts';

/**
 * Ways of saying one unkind thing, and what to say instead.
 *
 * A pattern is a regular expression over folded text (see `foldText`) that begins and ends at a word's edge, with three
 * signs of its own: `<name>` stands for one of the language's `words`, ` * ` for up to four words between two others and
 * ` ** ` for up to nine, all in one sentence.
 */
export interface RuleGroup {
  /** What it does to the reader: one sentence in English. */
  why: string;
  /** What could stand there instead, in the language of the rules. */
  kinder: string;
  /** Whether a warm tone makes up for nothing here: only what the lists below allow excuses it. */
  clear?: true;
  /** Refused whatever stands around it, unless its sentence sounds warm. */
  always?: readonly string[];
  /** Refused unless the sentence denies it: "you will not lose access". */
  unlessDenied?: readonly string[];
  /** Refused unless the sentence denies it or leaves the choice: "by Friday, if that suits you". */
  unlessOffered?: readonly string[];
  /** Cold by itself. Refused unless something in the sentence is warm: "your agreement is here, and you can change it". */
  unlessWarm?: readonly string[];
}

/** How a language says that something will not happen. Regular expressions over folded text. */
export interface Denial {
  /** "not", "never", "without". */
  negator: string;
  /** What a negator begins when it comforts nobody: "not hesitate to", "not paid". */
  hollow: string;
  /** What a clause begins with that a negator before it does not reach: "but", ", you". */
  clause: string;
  /** A condition that is still open where it ends, right before a negator: "if you do". */
  condition: string;
  /** What follows to deny what was said before: "is not", "does not apply". */
  after: string;
  /** What makes a promise depend on paying, anywhere in the sentence: "unless", "if you pay". */
  price: string;
}

/** The rules of one language. */
export interface VoiceRules {
  /** What words are made of in folded text, as inside the brackets of a regular expression. */
  letters: string;
  words: Record<string, string>;
  denial: Denial;
  /** What leaves the choice to the reader, anywhere in the sentence. */
  offer: string;
  /** What helps, thanks or gives time, anywhere in the sentence. */
  warmth: string;
  groups: readonly RuleGroup[];
  /** What weighs a text that no rule names; a language may do without. */
  tone?: Tone;
}

export type Exception = 'never' | 'denied' | 'offered' | 'warm';

export interface Rule {
  pattern: RegExp;
  exception: Exception;
  isClear: boolean;
  why: string;
  kinder: string;
}

/** The rules of a language, ready to be matched. */
export interface ReadyRules {
  rules: readonly Rule[];
  denial: Record<keyof Denial, RegExp>;
  offer: RegExp;
  warmth: RegExp;
  tone: ReadyTone | undefined;
}

/** Makes regular expressions of patterns. What stands between words is bounded, so matching takes linear time. */
export function readyRules({ letters, words, denial, offer, warmth, groups, tone }: VoiceRules): ReadyRules {
  const expand = (pattern: string): string =>
    pattern
      .replaceAll(/<(\w+)>/g, (_whole, name: string) => `(?:${words[name] ?? name})`)
      .replaceAll(' ** ', ' (?:[^ .?!;]{1,30} ){0,9}')
      .replaceAll(' * ', ' (?:[^ .?!;]{1,30} ){0,4}');
  const wordsOf = (pattern: string): string => `(?<![${letters}])(?:${expand(pattern)})(?![${letters}])`;
  const ruleOf = ({ why, kinder, clear }: RuleGroup, exception: Exception) => (pattern: string): Rule =>
    ({ pattern: new RegExp(wordsOf(pattern), 'g'), exception, isClear: clear === true, why, kinder });

  return {
    rules: groups.flatMap((group) => [
      ...(group.always ?? []).map(ruleOf(group, 'never')),
      ...(group.unlessDenied ?? []).map(ruleOf(group, 'denied')),
      ...(group.unlessOffered ?? []).map(ruleOf(group, 'offered')),
      ...(group.unlessWarm ?? []).map(ruleOf(group, 'warm')),
    ]),
    denial: {
      negator: new RegExp(wordsOf(denial.negator), 'g'),
      hollow: new RegExp(`(?:${expand(denial.hollow)})(?![${letters}])`, 'y'),
      clause: new RegExp(`[.?!;:]|(?:${expand(denial.clause)})(?![${letters}])`, 'g'),
      condition: new RegExp(`(?<![${letters}])(?:${expand(denial.condition)}) ?$`),
      after: new RegExp(`^ ?(?:${expand(denial.after)})(?![${letters}])`),
      price: new RegExp(wordsOf(denial.price)),
    },
    offer: new RegExp(wordsOf(offer)),
    warmth: new RegExp(wordsOf(warmth)),
    tone: tone && readyTone(tone),
  };
}
