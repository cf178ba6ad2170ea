import type { ReadonlySignal } from '@preact/signals';
import type { FullStanding } from '../../sdk/contract/types.ts';
import type { Catalogue } from './en/catalogue.ts';
import type { CornerWords } from './loadWords.ts';

type Phrase = string | Record<string, string>;
type Find = (name: string, said: unknown) => Phrase | undefined;

/**
 * Loads the catalogue, with what the owner says otherwise. What is said under one name on the page and on a screen, or by a plan
 * and by one with a missed instalment, is one phrase.
 * @param standing its language counts when something is said
 */
export async function catalogue(own: CornerWords, standing: ReadonlySignal<FullStanding | null>): Promise<{ catalogue: Catalogue }> {
  const { catalogue: ours } = await own.catalogue();
  // What stands on the page are texts, but for two that no screen has.
  const onThePage = own as Partial<Record<string, unknown>> as Partial<Record<string, string>>;
  const find = (screen: string, name: string): Phrase | undefined => own.screens?.[`${screen}.${name}`];
  const plan: Record<string, unknown> = ours.plan;

  const renew = (words: object, phraseFor: Find, above = ''): object =>
    Object.fromEntries(
      Object.entries(words).map(([key, said]) => {
        const name = above + key;
        if (typeof said === 'object') return [key, renew(said, phraseFor, `${name}.`)];
        const phrase = phraseFor(name, said) ?? onThePage[name];
        if (phrase === undefined || typeof said === 'string') return [key, phrase ?? said];
        return [key, (...given: unknown[]) => fillIn(phrase, given) ?? said(...given)];
      }),
    );

  function fillIn(phrase: Phrase, given: unknown[]): string | undefined {
    const text = typeof phrase === 'string' ? phrase : phrase[new Intl.PluralRules(standing.value?.member.locale).select(Number(given[0]))];
    return text?.replace(/\{(\d)(?:\|([^}]*))?\}/g, (_field, place, otherwise = '') => String(given[place] || otherwise));
  }

  const screens = Object.entries(ours).map(([screen, words]) => {
    const phraseFor: Find = (name, said) =>
      find(screen === 'failure' ? 'parts' : screen, name) ?? (screen === 'missed' && plan[name] === said ? find('plan', name) : undefined);
    return [screen, renew(words, phraseFor)];
  });
  // Each word has its place still.
  return { catalogue: Object.fromEntries(screens) as Catalogue };
}
