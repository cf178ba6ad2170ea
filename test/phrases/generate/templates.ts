import type { PhraseShape } from '../../../sdk/server/playbook/phraseShape.ts';

/** A saying as an owner would write it; of what counts, the text for one and the text for many. */
export function templates(said: unknown, { takes = [], lacking = [], counts }: PhraseShape): string[] {
  if (typeof said !== 'function') return [String(said).replace('{0}', '{name}')];
  const text = String(said(...takes.map((name) => (lacking.includes(name) ? `{${name}|}` : `{${name}}`))));
  return counts ? [String(said(1)), text] : [text];
}

/** What a function calls what it takes. */
export function namesOf(said: Function): string[] {
  const [, list = ''] = /^\(?([^()=]*)\)?\s*=>/.exec(String(said)) ?? [];
  return list.split(',').map((name) => name.trim()).filter(Boolean);
}
