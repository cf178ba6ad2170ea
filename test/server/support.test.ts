import { describe, expect, it } from 'vitest';
import { testApi, type TestApi } from './support/testApi.ts';
import { memberInArrears } from './support/world.ts';

async function inArrears(country = 'US'): Promise<TestApi> {
  const app = testApi();
  await memberInArrears(app, 'maya');
  await app.asOwner().ask('saveMember', { params: { id: 'maya' }, input: { firstName: 'Maya', country } });
  return app;
}

describe('help with money', () => {
  it.each([['US', 'us-'], ['GB', 'gb-'], ['ES', 'es-'], ['FR', 'any-']])('is for the country: %s', async (country, prefix) => {
    const app = await inArrears(country);
    const { items } = await app.asMember('maya').ask('listResources', { query: { limit: '100' } });
    expect(items.length).toBeGreaterThan(1);
    expect(items.every(({ id }) => id.startsWith(prefix) || id.startsWith('any-'))).toBe(true);
    expect(items.at(-1)?.kind).toBe('crisis');
    for (const { link } of items) expect(link).toMatch(/^(https:|tel:)/);
  });

  it('reads in the language that is asked for, then known, then the owner\'s', async () => {
    const app = await inArrears();
    const title = async (headers: Record<string, string>, locale?: string) => (await app.asMember('maya', locale ? { locale } : {}).ask('listResources', { headers })).items[0]?.title;
    const english = await title({});
    expect(await title({ 'goodterms-locale': 'es' })).not.toBe(english);
    expect(await title({}, 'es-MX')).toBe(await title({ 'goodterms-locale': 'es' }));
    expect(await title({ 'goodterms-locale': 'fr' })).toBe(english);
  });

  it('comes in pages that miss and repeat nothing', async () => {
    const app = await inArrears();
    const all = (await app.asMember('maya').ask('listResources', { query: { limit: '100' } })).items;
    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { items: { id: string }[]; nextCursor: string | null } = await app.asMember('maya').ask('listResources', { query: { limit: '2', ...(cursor && { cursor }) } });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(ids).toEqual(all.map(({ id }) => id));
  });
});
