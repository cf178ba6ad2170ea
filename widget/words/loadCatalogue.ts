import type { PartsWords } from './en/parts.ts';
import type { ScreenCatalogue } from './en/screens.ts';
import type { Words } from './loadWords.ts';

/** What a language knows beyond the letter. */
interface Catalogue {
  parts: PartsWords;
  screens: ScreenCatalogue;
}

const catalogues: Record<Words['language'], () => Promise<Catalogue>> = {
  en: () => import('./en/screens.ts'),
  es: () => import('./es/screens.ts'),
  ar: () => import('./ar/screens.ts'),
};

/** Loads the catalogue of one language: the words of the shared parts, and the way to those of each screen. */
export function loadCatalogue(language: Words['language']): Promise<Catalogue> {
  return catalogues[language]();
}
