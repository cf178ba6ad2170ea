/** A longer sentence is read this far to each side of what was found in it. In signs. */
export const sentenceReach = 240;

/** What stands in its last sentence, of a folded text that may end within one. */
export function lastSentence(text: string): string {
  return text.slice(Math.max(...['. ', '? ', '! ', ';'].map((end) => text.lastIndexOf(end) + 1)));
}

/** What stands before the end of its first sentence, of a folded text that may begin within one. */
export function firstSentence(text: string): string {
  return text.slice(0, /[.?!;](?: |$)/.exec(text)?.index ?? text.length);
}
