import { describe, expect, it } from 'vitest';
import { testApi, type TestApi } from './support/testApi.ts';
import { trailOf } from './support/trail.ts';
import { memberInArrears, memberWho } from './support/world.ts';

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

describe('people who have been there', () => {
  const asking = { params: { id: 'peer-harbour' }, input: { pseudonym: 'Wren' } };

  it('can be asked to meet, one at a time, and nobody learns about money', async () => {
    const app = await inArrears();
    const trail = await trailOf(app, async () => expect(await app.asMember('maya').ask('askIntroduction', asking)).toMatchObject({ state: 'asked', pseudonym: 'Wren', meetAt: '' }));
    expect(trail).toMatchObject({ audit: ['member introduction.asked'], outbox: ['introduction.asked'] });
    expect(await app.asMember('maya').refusal('askIntroduction', asking)).toMatchObject({ code: 'arrangement_exists' });
    expect(await app.asMember('maya').refusal('askIntroduction', { ...asking, params: { id: 'peer-sparrow' } })).toMatchObject({ code: 'arrangement_exists' });
    const { items } = await app.asMember('maya').ask('listCircles', { query: { limit: '100' } });
    expect(items.find(({ id }) => id === 'peer-harbour')?.introduction?.pseudonym).toBe('Wren');
    expect(JSON.stringify(items)).not.toMatch(/129|258|\$|USD|EUR/);
    await memberWho(app, 'bo');
    expect(JSON.stringify(await app.asMember('bo').ask('listCircles'))).not.toContain('Wren');
  });

  it('meet once they said yes, until the member leaves', async () => {
    const app = await inArrears();
    const { id } = await app.asMember('maya').ask('askIntroduction', asking);
    const accept = { params: { id }, input: { meetAt: 'Tuesdays at seven\nroom 4' } };
    expect((await trailOf(app, () => app.asOwner().ask('acceptIntroduction', accept))).audit).toEqual(['owner introduction.accepted']);
    const { items } = await app.asMember('maya').ask('listCircles', { query: { limit: '100' } });
    expect(items.find(({ introduction }) => introduction)?.introduction).toMatchObject({ state: 'accepted', meetAt: 'Tuesdays at seven\nroom 4' });
    const leave = () => app.asMember('maya').ask('leaveIntroduction', { params: { id } });
    expect(await trailOf(app, leave)).toMatchObject({ audit: ['member introduction.left'], outbox: ['introduction.left'] });
    expect((await trailOf(app, leave)).audit).toEqual([]);
    expect(await app.asOwner().refusal('acceptIntroduction', accept)).toMatchObject({ code: 'arrangement_over' });
    expect((await app.asMember('maya').ask('askIntroduction', asking)).id).not.toBe(id);
  });

  it('can be reported, also after leaving, and a report stays', async () => {
    const app = await inArrears();
    const { id } = await app.asMember('maya').ask('askIntroduction', asking);
    await app.asMember('maya').ask('leaveIntroduction', { params: { id } });
    expect((await trailOf(app, () => app.asMember('maya').ask('reportIntroduction', { params: { id } }))).outbox).toEqual(['introduction.reported']);
    expect(await app.asMember('maya').ask('leaveIntroduction', { params: { id } })).toMatchObject({ state: 'reported' });
    expect((await app.asOwner().ask('listIntroductions')).items).toMatchObject([{ memberId: 'maya', introduction: { state: 'reported' } }]);
  });

  it('that are only a story, or none, cannot be met', async () => {
    const app = await inArrears();
    for (const id of ['story-juniper', 'peer-unknown', '__proto__']) {
      expect(await app.asMember('maya').refusal('askIntroduction', { ...asking, params: { id } })).toMatchObject({ code: 'not_found' });
    }
    for (const pseudonym of ['', 'x', ' x ', 'a\nb', 'x'.repeat(41)]) {
      expect(await app.asMember('maya').refusal('askIntroduction', { ...asking, input: { pseudonym } })).toMatchObject({ code: 'invalid_input' });
    }
  });
});
