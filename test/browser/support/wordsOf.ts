import type { Language } from '../../../demo/scenes/language.ts';
import { loadWords } from '../../../widget/words/loadWords.ts';

/** Everything that the widget says in one language, so that a test can press what it sees in any of them. */
export type AllWords = Awaited<ReturnType<typeof wordsOf>>;

export async function wordsOf(language: Language) {
  const corner = await loadWords(language);
  const { catalogue } = await corner.catalogue();
  return { language, ...catalogue, frame: { ...corner, ...catalogue.letter, notesFrom: (name: string) => corner.notesFrom.replace('{0}', name) } };
}
