import type { PhraseShape } from '../../../sdk/server/playbook/phraseShape.ts';
import { phraseVoice } from '../../../sdk/server/playbook/voiceFaults.ts';
import { voiceLanguages } from '../../../sdk/terms/voice/checkVoice.ts';
import { catalogue } from '../../../widget/words/en/catalogue.ts';
import { words as note } from '../../../widget/words/en.ts';
import { sayings } from './sayings.ts';
import { namesOf, templates } from './templates.ts';

/** One phrase of the widget: what an owner calls it, what it takes, and how English has it, one text for each plural form. */
export interface Listed {
  key: string;
  shape: PhraseShape;
  english: string[];
}

/** Every phrase of the widget, once, in the order of the catalogues. What one screen has of another is the other's. */
export async function listPhrases(): Promise<Listed[]> {
  const english = await sayings('en');
  const known = await Promise.all(voiceLanguages.map(async (language) => [language, await sayings(language)] as const));
  return [...english].filter(([key, said]) => !isOfOther(key, said)).map(([key, said]) => {
    const shape = shapeOf(said);
    const ours = known.flatMap(([language, words]) => templates(words.get(key), shape).filter((text) => phraseVoice(text, language).length > 0).map((text) => [language, text]));
    return { key, shape: { ...shape, ...(ours.length > 0 && { ours: Object.fromEntries(ours) }) }, english: templates(said, shape) };
  });
}

/** Whether it is said under the name of another: of the page, of the shared parts, of a plan. */
function isOfOther(key: string, said: unknown): boolean {
  const [screen = '', ...rest] = key.split('.');
  const name = rest.join('.');
  const plan: Record<string, unknown> = catalogue.plan;
  return screen === 'failure' || name in note || (screen === 'missed' && plan[name] === said);
}

function shapeOf(said: unknown): PhraseShape {
  // What waits on the page has its names as the API sends them: by their place.
  if (typeof said !== 'function') return String(said).includes('{0}') ? { takes: ['name'] } : {};
  const say = (...given: unknown[]) => String(said(...given));
  const takes = namesOf(said);
  const marked = takes.map((name) => `{${name}}`);
  const text = say(...marked);
  const lacking = takes.filter((_name, place) => say(...marked.with(place, '')) !== text.replaceAll(marked[place] ?? '', ''));
  const spared = takes.filter((name) => !text.includes(`{${name}}`));
  return {
    ...(takes.length > 0 && { takes }),
    ...(spared.length > 0 && { spared }),
    ...(lacking.length > 0 && { lacking }),
    ...(say(1).replace('1', '2') !== say(2) && { counts: true }),
  };
}
