import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { ServerWords } from './serverWords.ts';

const languages: Record<string, ServerWords> = { ar, de, en, es, fr, he, it, ja, nl, pl, pt };

/** The languages (ISO 639-1) that there are words in, on the server and in the widget. */
export const wordLanguages: readonly string[] = Object.keys(languages);

/** The language part of a BCP 47 locale. */
export function languageOf(locale: string): string {
  return (locale.split('-')[0] ?? locale).toLowerCase();
}

/** The first of the wanted locales that the API has words in; English when it has none of them. */
export function chooseLocale(wanted: (string | null | undefined)[]): string {
  return wanted.find((locale): locale is string => !!locale && languageOf(locale) in languages && isLocale(locale)) ?? 'en';
}

export function wordsFor(locale: string): ServerWords {
  return languages[languageOf(locale)] ?? en;
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}
