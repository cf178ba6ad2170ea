import type { OwnPhrases } from '../../contract/types.ts';
import { phraseShapes } from '../playbook/phraseShapes.ts';
import type { Phrase, Playbook } from '../playbook/playbook.ts';
import { languageOf } from '../words/wordsFor.ts';

/** What the owner has the widget say in one language; undefined where that is nothing. What a region says otherwise goes before its language. */
export function viewPhrases({ phrases = {} }: Playbook, locale: string): OwnPhrases | undefined {
  const own = Object.entries({ ...phrases[languageOf(locale)], ...phrases[locale] }).map(([key, phrase]) => [key, byPlace(key, phrase)] as const);
  if (own.length === 0) return undefined;
  return {
    ...Object.fromEntries(own.filter(([key]) => !key.includes('.'))),
    screens: Object.fromEntries(own.filter(([key]) => key.includes('.'))),
  };
}

/** With fields by their place, since the names of what a function takes do not outlive a build. */
function byPlace(key: string, phrase: Phrase): Phrase {
  const { takes = [] } = phraseShapes[key] ?? {};
  const numbered = (text: string): string => text.replace(/\{(\w+)/g, (_field, name: string) => `{${takes.indexOf(name)}`);
  if (typeof phrase === 'string') return numbered(phrase);
  return Object.fromEntries(Object.entries(phrase).map(([form, text]) => [form, numbered(text)]));
}
