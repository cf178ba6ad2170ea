import { describe, expect, it } from 'vitest';
import { type RouteName, routes } from '../../sdk/contract/routes.ts';
import type { Store } from '../../sdk/server/store/store.ts';
import { memoryStore } from '../../sdk/server/store/memory.ts';
import { oddTexts } from './support/arbitraries.ts';
import { ownerKey, requestOf, testApi } from './support/testApi.ts';
import { examplesFor } from './support/world.ts';

const names = Object.keys(routes) as RouteName[]; // keys of the table

/** What a log, a problem or an error may never hold: names, addresses, words that were typed, keys, tokens, ids of members. */
const personal = /First |private\.example|Hello Dana|And one more|Thank you|half of that|Run a mile|Wren|Finch|Tuesdays|eyJ|an-owner-key|\bada\b|key-\d/;

describe('nothing personal', () => {
  it('is in the log, whatever is called and however it goes', async () => {
    const app = testApi();
    const examples = await examplesFor(app, 'ada');
    for (const name of names) {
      for (const caller of [app.asMember('ada'), app.asMember('bo'), app.asOwner()]) {
        await caller.send(name, examples[name]);
        await caller.send(name, { ...examples[name], body: '{' });
        await caller.send(name, { ...examples[name], query: { cursor: 'Hello Dana', limit: 'x' } });
      }
    }
    expect(app.log.length).toBeGreaterThan(300);
    expect(JSON.stringify(app.log)).not.toMatch(personal);
    expect(app.log.every(({ route }) => route === 'other' || names.some((name) => routes[name].path === route))).toBe(true);
    expect(app.log.filter(({ error }) => error !== undefined)).toEqual([]);
  });

  it('is in a problem, also where the input was wrong in every way', async () => {
    const app = testApi();
    const examples = await examplesFor(app, 'ada');
    const said = 'Hello Dana';
    // The faults of a file name the columns of it: they are told to who sent it.
    for (const name of names.filter((one) => one !== 'importFile' && one !== 'previewImport')) {
      for (const caller of [app.asMember('ada'), app.asMember('bo'), app.asOwner()]) {
        for (const input of [said, { [said]: said }, Object.fromEntries(Object.keys(examples[name].input ?? {}).map((key) => [key, `${said}\u0000`]))]) {
          const response = await caller.send(name, { ...examples[name], body: JSON.stringify(input), params: { id: 'First nobody', chargeId: 'First nothing' } });
          if (!response.ok) expect(await response.text()).not.toMatch(personal);
        }
      }
    }
  });

  it('leaves when something fails on our side: the caller is told no more than that', async () => {
    const broken: Store = {
      ...memoryStore(),
      transaction: async () => Promise.reject(new Error('duplicate key (member_id)=(ada) Hello Dana')),
      ready: async () => Promise.reject(new Error('connect ECONNREFUSED postgres://ada:secret@db')),
    };
    const app = testApi({ store: () => broken });
    const response = await app.asMember('ada').send('snooze', { input: { until: '2026-12-01' } });
    const text = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([500, 'application/problem+json']);
    expect(JSON.parse(text)).toMatchObject({ code: 'internal_error' });
    expect(text).not.toMatch(/duplicate|ada|Dana/);
    expect(app.log.at(-1)).toMatchObject({ status: 500, code: 'internal_error', error: expect.any(Error) });
    const ready = await app.api.fetch(new Request('https://api.example/readyz'));
    expect(await ready.text()).not.toMatch(/secret|ECONN/);
  });

  it('is in an address: what identifies a route in the log is its pattern', async () => {
    const app = testApi();
    for (const odd of ['First%20ada', ...oddTexts.filter((text) => text.isWellFormed()).map(encodeURIComponent)]) {
      await app.api.fetch(new Request(`https://api.example/v1/plans/${odd}?token=eyJhbGciOi`));
      await app.api.fetch(new Request(`https://api.example/First%20ada/${odd}`));
    }
    expect(new Set(app.log.map(({ route }) => route))).toEqual(new Set(['/v1/plans/{id}', 'other', '/v1/plans/quote'].filter((route) => app.log.some((line) => line.route === route))));
    expect(JSON.stringify(app.log)).not.toMatch(personal);
  });

  it('may be kept by a cache, or be told to a frame or a search engine', async () => {
    const app = testApi();
    const examples = await examplesFor(app, 'ada');
    for (const name of names) {
      const caller = routes[name].by === 'owner' ? app.asOwner() : app.asMember('ada');
      for (const response of [await caller.send(name, examples[name]), await app.api.fetch(requestOf(name, { headers: { authorization: `Bearer ${ownerKey}x` } }))]) {
        expect(response.headers.get('cache-control')).toMatch(/no-store|^private, no-cache$/);
      }
    }
  });
});
