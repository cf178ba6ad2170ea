import type { OwnPhrases } from '../../sdk/contract/types.ts';
import type { words } from './en.ts';

/** The few words of what waits on the page, and the way to all others; what the owner says otherwise on screens. */
export type CornerWords = typeof words & Partial<Pick<OwnPhrases, 'screens'>>;

const english = () => import('./en.ts');

const others: Record<string, () => Promise<{ words: CornerWords }>> = {
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  he: () => import('./he.ts'),
  it: () => import('./it.ts'),
  ja: () => import('./ja.ts'),
  nl: () => import('./nl.ts'),
  pl: () => import('./pl.ts'),
  pt: () => import('./pt.ts'),
};

/**
 * Loads one language: the locale's, or English where there is none.
 * @param locale BCP 47, for example `es-MX`
 */
export async function loadWords(locale: string): Promise<CornerWords> {
  const load = others[locale.replace(/-.*/, '')] ?? english;
  return (await load()).words;
}
