import type { SceneId } from './cast.ts';
import type { InEveryLanguage, Language } from './language.ts';
import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { he } from './words/he.ts';
import { it } from './words/it.ts';
import { ja } from './words/ja.ts';
import { nl } from './words/nl.ts';
import { pl } from './words/pl.ts';
import { pt } from './words/pt.ts';

/** What is told about the cast in one language. */
export interface CastWords {
  /** How far everybody has come, as the owner writes it. */
  progress: string;
  /** Their name, what is special about them as the demo bar says it, and their goal in their own words. */
  parts: Record<SceneId, { name: string; about: string; goal: string }>;
  /** What the one in the conversation wrote, and what Dana answered. */
  asked: string;
  answered: string;
}

const everyLanguage: Record<Language, CastWords> = { ar, de, en, es, fr, he, it, ja, nl, pl, pt };

/** One text of the cast, in every language. */
export function inEveryLanguage(say: (words: CastWords) => string): InEveryLanguage {
  // The entries have one for each language.
  return Object.fromEntries(Object.entries(everyLanguage).map(([language, words]) => [language, say(words)])) as InEveryLanguage;
}
