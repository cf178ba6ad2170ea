import type { Language } from '../../../demo/scenes/language.ts';
import { loadCatalogue } from '../../../widget/words/loadCatalogue.ts';
import { loadWords } from '../../../widget/words/loadWords.ts';

/** Everything that the widget says in one language, so that a test can press what it sees in any of them. */
export type AllWords = Awaited<ReturnType<typeof wordsOf>>;

export async function wordsOf(language: Language) {
  const [corner, catalogue] = await Promise.all([loadWords(language), loadCatalogue(language)]);
  return { ...catalogue, frame: { ...corner, ...catalogue.letter } };
}
