import { countSyllables } from './countSyllables.ts';
import type { VoiceFault } from './checkVoice.ts';

/** How hard a text is to read. */
export interface Reading {
  words: number;
  sentences: number;
  /** Words a sentence, on average. */
  sentenceLength: number;
  /**
   * English: the Flesch–Kincaid grade, 0.39 words/sentence + 11.8 syllables/word − 15.59 (Kincaid and others, 1975).
   * Spanish: the INFLESZ score, 206.835 − 62.3 syllables/word − words/sentence (Szigriszt-Pazos, 1993; its scale:
   * Barrio-Cantalejo, 2008). Other languages have none.
   */
  score?: number;
}

/** Words a sentence: the Plain English Campaign's 15 to 20. */
const longestSentence = 20;

/** English: what a child of eleven to twelve reads with ease. */
const highestGrade = 6;

/** Spanish: where "bastante fácil" begins on the INFLESZ scale, what primary school reads. */
const lowestScore = 65;

/** A greeting or a signature says nothing of the text's level: fewer words than this are judged by the sentence alone. */
const fewestWords = 12;

/** From here on the limit holds as it is. */
const enoughWords = 40;

/**
 * How far two standard errors move the score of a text of one word: what one long word may weigh. The syllables of a word
 * vary by about 0.8 in English and 1.0 in Spanish; divide by the square root of the number of words.
 */
const doubt = { en: 2 * 11.8 * 0.8, es: 2 * 62.3 };

/** Measures a text. `language` is BCP 47; its first part counts. */
export function readText(text: string, language: string): Reading {
  const sentences = Math.max(1, sentencesOf(text).length);
  const words = wordsOf(text);
  const reading = { words: words.length, sentences, sentenceLength: words.length / sentences };
  const code = codeOf(language);
  if (!code || words.length === 0) return reading;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word, code), 0) / words.length;
  const score = code === 'en' ? 0.39 * reading.sentenceLength + 11.8 * syllables - 15.59 : 206.835 - 62.3 * syllables - reading.sentenceLength;
  return { ...reading, score };
}

/**
 * Names what makes a text hard to read: sentences of more than 20 words on average; in English a grade above 6, in Spanish
 * an INFLESZ score below 65. The level of fewer than 40 words is uncertain, so there the limit gives way by two standard
 * errors; fewer than 12 are judged by the length of the sentence alone.
 */
export function checkReading(text: string, language: string): VoiceFault[] {
  const { words, sentenceLength, score } = readText(text, language);
  const faults: VoiceFault[] = [];
  if (sentenceLength > longestSentence) {
    faults.push({ phrase: longestOf(text), why: `The sentences have ${Math.round(sentenceLength)} words on average; 20 are as many as people take in at once.`, kinder: kinderOf(language).sentence });
  }
  const code = codeOf(language);
  if (!code || score === undefined || words < fewestWords) return faults;
  const margin = words < enoughWords ? doubt[code] / Math.sqrt(words) : 0;
  if (code === 'en' && score > highestGrade + margin) {
    faults.push({ phrase: hardestOf(text, code), why: `It reads at grade ${score.toFixed(1)}; grade 6 is what everybody reads with ease.`, kinder: kinderOf(language).words });
  }
  if (code === 'es' && score < lowestScore - margin) {
    faults.push({ phrase: hardestOf(text, code), why: `It has ${Math.round(score)} on the INFLESZ scale; from 65 on everybody reads with ease.`, kinder: kinderOf(language).words });
  }
  return faults;
}

function codeOf(language: string): 'en' | 'es' | undefined {
  const code = language.toLowerCase().split(/[-_]/)[0];
  return code === 'en' || code === 'es' ? code : undefined;
}

function kinderOf(language: string): { sentence: string; words: string } {
  const kinder = {
    en: { sentence: 'Say one thing in a sentence. Then say the next.', words: 'Use short, everyday words: “help” and not “assistance”.' },
    es: { sentence: 'Di una sola cosa en cada frase. Luego di la siguiente.', words: 'Usa palabras cortas y de todos los días: «ayuda» y no «asistencia».' },
  };
  return kinder[codeOf(language) ?? 'en'];
}

/** A sentence ends where a new one begins: not at the dot of "10.30". */
function sentencesOf(text: string): string[] {
  return text.split(/[.?!…؟。]{1,8}[)"'”’»]{0,3}(?=\s|$)|\n\s*\n|[:;؛](?=\s)/u).map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
}

/** The beginning of the longest sentence, as it stands in the text. */
function longestOf(text: string): string {
  return most(sentencesOf(text), (sentence) => wordsOf(sentence).length).slice(0, 120);
}

function hardestOf(text: string, code: 'en' | 'es'): string {
  return most(wordsOf(text), (word) => countSyllables(word, code));
}

function most(parts: string[], measure: (part: string) => number): string {
  let found = { part: '', size: 0 };
  for (const part of parts) {
    const size = measure(part);
    if (size > found.size) found = { part, size };
  }
  return found.part;
}
