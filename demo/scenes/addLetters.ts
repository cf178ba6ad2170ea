import { type Document, isMap, isSeq } from 'yaml';
import { demoLetters } from './demoLetters.ts';

/** Adds the demo's letters, in the languages that the example leaves out, to the example playbook. */
export function addLetters(playbook: Document): void {
  const messages = playbook.get('messages');
  if (!isMap(messages)) return;
  for (const [language, letters] of Object.entries(demoLetters)) {
    for (const [place, letter] of Object.entries(letters)) {
      const [situation = '', variant] = place.split('/');
      const variants = messages.get(situation);
      const found = isSeq(variants) ? variants.items.find((item) => isMap(item) && item.get('variant') === variant) : undefined;
      if (!isMap(found)) throw new Error(`addLetters: the example playbook has no letter "${place}" to translate. Name it as messages has it.`);
      found.setIn(['letters', language], playbook.createNode(letter));
    }
  }
}
