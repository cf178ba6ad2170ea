import { describe, expect, it } from 'vitest';
import { firstInstant, origin, playbook, testApi, type TestApi } from './support/testApi.ts';

const letterShown = { name: 'screen_shown', screen: 'letter' } as const;

/** As a page that is being left sends it: JSON as text, without a token or a key. */
function beacon(app: TestApi, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return app.api.fetch(new Request(`${origin}/v1/events`, { method: 'POST', headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers }, body: JSON.stringify(body) }));
}

describe('what happens in the widget', () => {
  it('is counted by day and screen, whoever it was', async () => {
    const app = testApi();
    const answer = await beacon(app, { events: [letterShown, { name: 'screen_shown', screen: 'spread' }, { name: 'call_failed', screen: 'spread' }, letterShown] });
    expect([answer.status, await answer.json()]).toEqual([200, { counted: 4 }]);
    await app.asMember('ada').ask('countEvents', { input: { events: [letterShown] } });
    expect((await app.asOwner().ask('getInsights')).screens).toEqual([{ screen: 'letter', shown: 3, failed: 0 }, { screen: 'spread', shown: 1, failed: 1 }]);
  });

  it("falls on the owner's day", async () => {
    const app = testApi({ playbook: { ...playbook, owner: { ...playbook.owner, timeZone: 'Pacific/Auckland' } } });
    await beacon(app, { events: [letterShown] }); // 4 in the morning of the 26th there
    const on = async (day: string): Promise<number> => (await app.asOwner().ask('getInsights', { query: { from: day, to: day } })).screens.length;
    expect(firstInstant.slice(0, 10)).toBe('2026-11-25');
    expect([await on('2026-11-25'), await on('2026-11-26')]).toEqual([0, 1]);
  });

  it('leaves nothing about anybody: no row of the trail, no id in the log', async () => {
    const app = testApi();
    await app.asOwner().ask('saveMember', { params: { id: 'ada' }, input: { firstName: 'Ada' } });
    const before = (await app.asOwner().ask('listAudit')).items.length;
    await app.asMember('ada').ask('countEvents', { input: { events: [letterShown] } });
    expect((await app.asOwner().ask('listAudit')).items).toHaveLength(before);
    expect(JSON.stringify(app.log.filter(({ route }) => route === '/v1/events'))).not.toContain('ada');
  });

  it('is not counted, and not asked for, where the owner turned that off', async () => {
    const app = testApi({ playbook: { ...playbook, privacy: { countScreens: false } } });
    const answer = await beacon(app, { events: [letterShown] });
    expect(await answer.json()).toEqual({ counted: 0 });
    expect((await app.asOwner().ask('getInsights')).screens).toEqual([]);
    await app.asOwner().ask('saveMember', { params: { id: 'ada' }, input: { firstName: 'Ada' } });
    await app.asOwner().ask('addCharge', { params: { id: 'ada' }, input: { reference: 'one', description: 'November', dueOn: '2026-11-10', amount: 5000, currency: 'USD' } });
    expect(await app.asMember('ada').ask('getStanding')).toMatchObject({ countsScreens: false });
  });

  it.each([
    ['a word that somebody wrote', { events: [{ ...letterShown, note: 'It is my mother' }] }],
    ['an amount', { events: [{ ...letterShown, amount: 12900 }] }],
    ['a screen that there is not', { events: [{ name: 'screen_shown', screen: 'm-1001' }] }],
    ['nothing', { events: [] }],
    ['more than 50', { events: Array.from({ length: 51 }, () => letterShown) }],
  ])('refuses %s', async (_what, body) => {
    const app = testApi();
    const answer = await beacon(app, body);
    expect([answer.status, await answer.json()]).toEqual([422, expect.objectContaining({ code: 'invalid_input' })]);
    expect((await app.asOwner().ask('getInsights')).screens).toEqual([]);
  });

  it('is taken from allowed pages alone', async () => {
    const app = testApi({ allowedOrigins: ['https://members.example'] });
    expect((await beacon(app, { events: [letterShown] }, { origin: 'https://members.example' })).status).toBe(200);
    expect((await beacon(app, { events: [letterShown] }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await beacon(app, { events: [letterShown] }, { origin: 'null' })).status).toBe(403);
  });
});
