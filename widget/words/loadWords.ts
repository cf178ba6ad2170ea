import type { words as english } from './en.ts';

/** The few words of what waits on the page, and the way to all others. */
export type CornerWords = typeof english;

/**
 * Loads one language: the locale's, or English where there is none.
 * @param locale BCP 47, for example `es-MX`
 */
export async function loadWords(locale: string): Promise<CornerWords> {
  const language = locale.split('-')[0];
  const module =
    language === 'es' ? await import('./es.ts') : language === 'ar' ? await import('./ar.ts') : await import('./en.ts');
  return module.words;
}
