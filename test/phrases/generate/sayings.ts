import { type CornerWords, loadWords } from '../../../widget/words/loadWords.ts';

/** All that the widget says in a language: by its place, the text or what makes one. */
export async function sayings(language: string): Promise<Map<string, unknown>> {
  const words = await loadWords(language);
  return sayingsOf(words, (await words.catalogue()).catalogue);
}

/** What these words and the words of the screens say. */
export function sayingsOf(words: CornerWords, screens: object): Map<string, unknown> {
  // These are for the code, not for the member.
  const { catalogue: _way, direction: _side, screens: _own, ...onThePage } = words;
  return new Map([...within(onThePage, ''), ...within(screens, '')]);
}

function within(words: object, above: string): [string, unknown][] {
  return Object.entries(words).flatMap(([key, said]: [string, unknown]): [string, unknown][] =>
    typeof said === 'object' && said !== null ? within(said, `${above}${key}.`) : [[above + key, said]],
  );
}
