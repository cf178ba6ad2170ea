import type { Playbook } from './playbook.ts';

/** One text of the owner's own for a phrase of the widget. */
export interface PhraseText {
  path: string[];
  key: string;
  text: string;
  /** BCP 47. */
  language: string;
  /** The plural form that it is for, where the phrase has several. */
  form?: string;
}

/** Every text that stands in the playbook's phrases; one for each plural form where there are some. */
export function textsOfPhrases({ phrases = {} }: Playbook): PhraseText[] {
  return Object.entries(phrases).flatMap(([language, own]) =>
    Object.entries(own).flatMap(([key, phrase]) => {
      const path = ['phrases', language, key];
      if (typeof phrase === 'string') return [{ path, key, text: phrase, language }];
      return Object.entries(phrase).map(([form, text]) => ({ path: [...path, form], key, text, language, form }));
    }),
  );
}
