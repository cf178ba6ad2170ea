import type { catalogue as english } from './en/catalogue.ts';
import type { CornerWords } from './loadWords.ts';

/** All words of one language beyond those of the corner: the letter's, those of the shared parts, each screen's. */
export type Catalogue = typeof english;

/** Loads the catalogue of one language. */
export async function loadCatalogue(language: CornerWords['language']): Promise<Catalogue> {
  const module =
    language === 'es'
      ? await import('./es/catalogue.ts')
      : language === 'ar'
        ? await import('./ar/catalogue.ts')
        : await import('./en/catalogue.ts');
  return module.catalogue;
}
