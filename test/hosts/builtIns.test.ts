import { it } from 'vitest';
import { staysAway } from './support/goodGuest.ts';
import { inHosts } from './support/inHosts.ts';

inHosts('a page that has changed what is built in', (visit) => {
  it.each([
    ['arrays with more to them', 'arrayPrototype'],
    ['objects with more to them', 'objectPrototype'],
    ['a JSON of its own', 'json'],
    ['a promise of its own', 'oldPromise'],
    ['zones', 'zone'],
    ['a fetch that makes requests of everything', 'fetchByRequest'],
    ['a fetch over XMLHttpRequest', 'fetchByXhr'],
    ['old libraries', 'oldLibraries'],
  ])('%s', (_, name) => visit({ page: `/builtIns/${name}.html` }));

  // What has to work out dates takes itself off the page.
  it('JSON that makes dates of days: what can be read can be read', () =>
    visit({
      page: '/builtIns/jsonDates.html',
      async member({ press, sees, take, words, panel }) {
        await press(words.frame.readIt);
        await sees('Hi Maya,');
        await take(words.frame.offers.plan());
        await panel.waitFor({ state: 'detached' });
      },
    }));

  it.each([
    ['objects that have words of ours', 'pollutedWords'],
    ['frozen prototypes', 'frozen'],
    ['a fetch that throws', 'fetchThrows'],
    ['promises that throw', 'promiseThrows'],
    ['JSON that throws', 'jsonThrows'],
    ['elements whose names are in the way', 'clobbered'],
  ])('is left alone: %s', (_, name) => visit({ page: `/builtIns/${name}.html`, member: staysAway }));
});
