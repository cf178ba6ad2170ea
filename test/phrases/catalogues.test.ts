import { signal } from '@preact/signals';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { phraseShapes } from '../../sdk/server/playbook/phraseShapes.ts';
import type { Phrase } from '../../sdk/server/playbook/playbook.ts';
import { describeFaults, readPlaybook } from '../../sdk/server/playbook/readPlaybook.ts';
import { viewPhrases } from '../../sdk/server/views/viewPhrases.ts';
import { wordLanguages } from '../../sdk/server/words/wordsFor.ts';
import { testPlaybook } from '../../sdk/testing/index.ts';
import type { FullStanding } from '../../sdk/contract/types.ts';
import { catalogue } from '../../widget/words/own.ts';
import { type CornerWords, loadWords } from '../../widget/words/loadWords.ts';
import { phraseFiles } from './generate/phraseFiles.ts';
import { sayings, sayingsOf } from './generate/sayings.ts';
import { templates } from './generate/templates.ts';

it.each(Object.entries(await phraseFiles()))('%s is what the catalogues say; run `npm run generate`', (file, text) => {
  expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toBe(text);
});

/** What a member hears whose owner has these phrases. */
async function heard(language: string, phrases: Record<string, Phrase>): Promise<Map<string, unknown>> {
  const ours = await loadWords(language);
  const words: CornerWords = { ...ours, ...viewPhrases({ ...testPlaybook(), phrases: { [language]: phrases } }, language) };
  // Nothing else of how things stand is asked for.
  const standing = signal({ member: { locale: language } } as FullStanding);
  return sayingsOf(words, (await catalogue(words, standing)).catalogue);
}

const counts = [1, 2, 3, 5, 11, 22];

/** How a saying sounds: with words filled in, and for numbers with each of some. */
function sounds(said: unknown, { counts: isNumber }: { counts?: boolean } = {}): string[] {
  if (typeof said !== 'function') return [String(said).replace('{0}', 'Dana')];
  return isNumber ? counts.map((count) => String(said(count))) : [String(said('Dana', 'Friday'))];
}

/** Where a phrase is heard: under its own name, and wherever else the same is said. */
function placesOf(key: string, ours: Map<string, unknown>): string[] {
  const [screen = '', ...rest] = key.split('.');
  const name = rest.join('.');
  if (name === '') return [...ours.keys()].filter((place) => /^(\w+\.)?(\w+)$/.exec(place)?.[2] === key);
  const same = screen === 'plan' && ours.get(`missed.${name}`) === ours.get(key) ? [`missed.${name}`] : [];
  return [key, ...(screen === 'parts' ? [`failure.${name}`] : []), ...same];
}

describe.each(wordLanguages)('in %s', (language) => {
  const rules = new Intl.PluralRules(language);
  const forms = new Map(counts.map((count) => [rules.select(count), count]));

  /** A phrase of an owner's that nobody else would write. */
  function own(key: string): Phrase {
    const { takes = [], lacking = [], counts: isNumber } = phraseShapes[key] ?? {};
    const text = [`«${key}»`, ...takes.map((name) => (lacking.includes(name) ? `{${name}|}` : `{${name}}`))].join(' ');
    return isNumber ? Object.fromEntries([...forms.keys()].map((form) => [form, `${form} ${text}`])) : text;
  }

  test('every phrase can be said otherwise, and then is wherever it was said', async () => {
    const before = await sayings(language);
    const after = await heard(language, Object.fromEntries(Object.keys(phraseShapes).map((key) => [key, own(key)])));
    const reached = new Set<string>();
    for (const [key, shape] of Object.entries(phraseShapes)) {
      for (const place of placesOf(key, before)) {
        reached.add(place);
        const expected = shape.counts
          ? counts.map((count) => `${rules.select(count)} «${key}» ${count}`)
          : [[`«${key}»`, ...(shape.takes ?? []).map((_name, index) => ['Dana', 'Friday'][index])].join(' ')];
        expect(sounds(after.get(place), shape), place).toEqual(expected);
      }
    }
    expect([...after.keys()].filter((place) => !reached.has(place))).toEqual([]);
  });

  test('one phrase alone changes nothing else', async () => {
    const before = await sayings(language);
    for (const key of ['notNow', 'letter.offers.talk', 'plan.move', 'plan.heading', 'parts.states.paid', 'spread.payments']) {
      const after = await heard(language, { [key]: own(key) });
      const changed = [...after].filter(([place, said]) => JSON.stringify(sounds(said, phraseShapes[place])) !== JSON.stringify(sounds(before.get(place), phraseShapes[place])));
      expect(changed.map(([place]) => place).toSorted()).toEqual(placesOf(key, before).toSorted());
    }
  });

  test('the widget’s own words pass as an owner’s, and sound the same', async () => {
    const ours = await sayings(language);
    const phrases = Object.fromEntries(Object.entries(phraseShapes).map(([key, shape]): [string, Phrase] => {
      const said = ours.get(key);
      const [text = ''] = templates(said, shape);
      if (!shape.counts || typeof said !== 'function') return [key, text];
      return [key, Object.fromEntries([...forms].map(([form, count]) => [form, String(said(count)).replace(String(count), '{count}')]))];
    }));
    const reading = readPlaybook(JSON.stringify({ ...testPlaybook(), phrases: { [language]: phrases } }, null, 1));
    expect(reading.ok ? '' : describeFaults('phrases', reading.faults)).toBe('');
    const theirs = await heard(language, phrases);
    // A language with one plural form has one text for all numbers; Japanese says more of one day by itself.
    const heardOf = (said: unknown, place: string) => sounds(said, phraseShapes[place]).slice(forms.size === 1 ? 1 - counts.length : 0);
    for (const [place, said] of ours) expect(heardOf(theirs.get(place), place), place).toEqual(heardOf(said, place));
  });
});

test('a region is spoken as its language, but for what it says otherwise; a language that is not spoken is left out', () => {
  const playbook = { ...testPlaybook(), phrases: { pt: { readIt: 'Abrir', notNow: 'Depois' }, 'pt-PT': { notNow: 'Mais tarde' } } };
  expect(viewPhrases(playbook, 'pt-PT')).toEqual({ readIt: 'Abrir', notNow: 'Mais tarde', screens: {} });
  expect(viewPhrases(playbook, 'pt-BR')).toEqual({ readIt: 'Abrir', notNow: 'Depois', screens: {} });
  expect(viewPhrases(playbook, 'en')).toBeUndefined();
});

test('who has no name is not called by a hole', async () => {
  const said = (await heard('en', { 'parts.settled': 'All set, {name|friend}.' })).get('parts.settled');
  expect(typeof said === 'function' ? [said(''), said('Maya')] : said).toEqual(['All set, friend.', 'All set, Maya.']);
});
