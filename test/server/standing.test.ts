import { describe, expect, it } from 'vitest';
import type { FullStanding } from '../../sdk/contract/types.ts';
import { origin, testApi, type TestApi } from './support/testApi.ts';
import { agreedPlan, memberInArrears, memberWho, october } from './support/world.ts';

async function standingOf(app: TestApi, id = 'maya', claims: { name?: string; locale?: string; timeZone?: string } = {}): Promise<FullStanding> {
  const standing = await app.asMember(id, claims).ask('getStanding');
  if (!('surface' in standing)) throw new Error(`The standing is brief: ${JSON.stringify(standing)}`);
  return standing;
}

const kinds = ({ offers }: FullStanding): string[] => offers.map(({ kind, ...offer }) => ('total' in offer ? `${kind} ${offer.total.currency}` : kind));

describe('a member who owes nothing', () => {
  it.each(['one we have never heard of', 'one who has no charges', 'one whose charge is not due yet', 'one who paid it all long ago'])('is answered in under 200 bytes: %s', async (which) => {
    const app = testApi();
    if (which !== 'one we have never heard of') await memberWho(app, 'sam', ...(which.startsWith('one whose') ? [{ ...october, dueOn: '2026-11-25' }] : []));
    if (which.startsWith('one who paid')) {
      await memberWho(app, 'sam', october);
      await app.asOwner().ask('recordPayment', { params: { id: 'sam' }, input: { amount: 12_900, currency: 'USD', reference: 'r' } });
      app.moveTo('2026-12-10T15:00:00Z');
    }
    const response = await app.asMember('sam').send('getStanding');
    const text = await response.text();
    expect(new TextEncoder().encode(text).length).toBeLessThan(200);
    expect(JSON.parse(text)).toEqual({ status: 'current', recheckAfter: 1800 });
  });
});

describe('how things stand', () => {
  it('after one missed payment', async () => {
    const app = testApi();
    await memberWho(app, 'maya', october);
    const standing = await standingOf(app);
    expect(standing).toMatchObject({
      status: 'in_arrears', surface: 'nudge', today: '2026-11-25', arrangement: null, otherArrangements: [], holds: [], conversation: null,
      member: { firstName: 'First maya', locale: 'en', direction: 'ltr', timeZone: 'America/New_York', snoozedUntil: null, muted: [] },
      program: { name: 'Steady Ground', goal: '', progress: '' },
      arrears: { charges: [{ description: 'Payment 1', dueOn: '2026-10-01', owed: { amount: 12_900, text: '$129.00' }, state: 'open' }], totals: [{ amount: 12_900, currency: 'USD' }] },
      message: { situation: 'first_missed', greeting: 'Hi First maya,' },
      helper: { name: 'Dana Reyes' },
    });
    expect(kinds(standing)).toEqual(['plan USD', 'pause', 'pay', 'resources', 'talk', 'circle']);
  });

  it('after three missed payments in two currencies, which are never added', async () => {
    const app = testApi();
    await memberInArrears(app, 'maya');
    const standing = await standingOf(app);
    expect(standing.message.situation).toBe('several_missed');
    expect(standing.arrears.totals).toEqual([{ amount: 25_800, currency: 'USD', text: '$258.00' }, { amount: 4500, currency: 'EUR', text: '€45.00' }]);
    expect(kinds(standing)).toEqual(['plan USD', 'plan EUR', 'pause', 'pay', 'resources', 'talk', 'circle']);
  });

  it('on the days around an instalment that is missed', async () => {
    const app = testApi();
    await memberInArrears(app, 'maya');
    await agreedPlan(app, 'maya');
    const seen: Record<string, string> = {};
    for (const day of ['2026-12-01', '2026-12-02', '2026-12-04', '2026-12-05']) {
      app.moveTo(`${day}T15:00:00Z`);
      const { status, surface, message, arrangement } = await standingOf(app);
      if (arrangement?.kind === 'pause' || !arrangement) throw new Error('no plan');
      seen[day] = `${status} ${surface} ${message.situation} ${arrangement.instalments[0]?.state}`;
    }
    expect(seen).toEqual({
      '2026-12-01': 'in_plan inline plan_running due',
      '2026-12-02': 'in_plan inline instalment_missed missed',
      '2026-12-04': 'in_plan inline instalment_missed missed',
      '2026-12-05': 'in_plan nudge instalment_missed missed',
    });
  });

  it('is told of the day where the member lives, as their token says', async () => {
    const app = testApi();
    await memberWho(app, 'maya', { ...october, dueOn: '2026-11-25' });
    app.moveTo('2026-11-26T03:00:00Z'); // the 25th in New York, the 26th in Tokyo
    expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ status: 'current' });
    expect(await standingOf(app, 'maya', { timeZone: 'Asia/Tokyo' })).toMatchObject({ status: 'in_arrears', today: '2026-11-26' });
    expect(await app.asMember('maya', { timeZone: 'Not/AZone' }).ask('getStanding')).toMatchObject({ status: 'current' });
  });

  it.each([['es', 'ltr', '129,00'], ['es-MX', 'ltr', '129.00'], ['ar', 'rtl', '129'], ['ar-EG', 'rtl', '١٢٩'], ['fr', 'ltr', '129,00'], ['he', 'rtl', '129'], ['sv', 'ltr', '$129.00']])('is written in %s', async (locale, direction, amount) => {
    const app = testApi();
    await memberWho(app, 'maya', october);
    const standing = await standingOf(app, 'maya', { locale });
    expect(standing.member.direction).toBe(direction);
    expect(standing.arrears.totals[0]?.text).toContain(amount);
    const { message } = standing;
    expect([message.nudge, message.greeting, ...message.body, message.signature].join(' ')).not.toMatch(/[{}]|undefined|129|١٢٩/);
  });

  it('names the member from the token where the owner did not', async () => {
    const app = testApi();
    await memberWho(app, 'noname', october);
    const account = await app.store.reader.account('noname');
    await app.store.transaction(async (records) => account && records.saveMember({ ...account.member, firstName: '' }));
    expect((await standingOf(app, 'noname', { name: 'Nadia' })).message.greeting).toBe('Hi Nadia,');
    expect((await standingOf(app, 'noname')).message.greeting).toBe('Hi there,');
  });
});

describe('asking again', () => {
  it('costs nothing while nothing has changed', async () => {
    const app = testApi();
    await memberInArrears(app, 'maya');
    const first = await app.asMember('maya').send('getStanding');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await app.asMember('maya').send('getStanding', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text(), again.headers.get('etag'), again.headers.get('content-type')]).toEqual([304, '', etag, null]);
    expect(again.headers.get('request-id')).toMatch(/^req_/);
    for (const sent of [`W/${etag}`, `"other", ${etag}`, '*']) expect((await app.asMember('maya').send('getStanding', { headers: { 'if-none-match': sent } })).status).toBe(304);
    for (const sent of ['"other"', etag.slice(1, -1), '']) expect((await app.asMember('maya').send('getStanding', { headers: { 'if-none-match': sent } })).status).toBe(200);
  });

  it('is answered anew once something has, and in another language, and to another member', async () => {
    const app = testApi();
    await memberInArrears(app, 'maya');
    await memberInArrears(app, 'bo');
    const headers = { 'if-none-match': (await app.asMember('maya').send('getStanding')).headers.get('etag') ?? '' };
    expect((await app.asMember('bo').send('getStanding', { headers })).status).toBe(200);
    expect((await app.asMember('maya').send('getStanding', { headers: { ...headers, 'goodterms-locale': 'es' } })).status).toBe(200);
    await app.asMember('maya').ask('snooze', { input: { until: '2026-11-30' } });
    expect((await app.asMember('maya').send('getStanding', { headers })).status).toBe(200);
  });

  it('is about reading only: a quote is worked out whatever the header says', async () => {
    const app = testApi();
    await memberInArrears(app, 'maya');
    const input = { currency: 'USD', count: 2, frequency: 'monthly' as const, firstDueOn: '2026-12-01' };
    const first = await app.asMember('maya').send('quotePlan', { input });
    expect((await app.asMember('maya').send('quotePlan', { input, headers: { 'if-none-match': first.headers.get('etag') ?? '*' } })).status).toBe(200);
  });
});

describe('pages of other origins', () => {
  const allowed = 'https://members.example';
  const app = testApi({ allowedOrigins: [allowed] });

  it('may call when the owner allowed them, and nobody is allowed by a wildcard', async () => {
    const response = await app.asMember('maya').send('getStanding', { headers: { origin: allowed } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(response.headers.get('access-control-expose-headers')).toMatch(/Request-Id.*Retry-After/);
    expect([...response.headers.values()].some((value) => value.includes('*'))).toBe(false);
    expect(response.headers.get('vary')).toContain('Origin');
  });

  it('are told of a problem too, so that they can show it', async () => {
    const response = await app.api.fetch(new Request(`${origin}/v1/standing`, { headers: { origin: allowed } }));
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([401, allowed]);
  });

  it.each(['https://evil.example', 'null', `${allowed}.evil.example`, `${allowed}:8443`, 'http://members.example', 'https://MEMBERS.example', ''])('are refused otherwise: %s', async (other) => {
    const response = await app.asMember('maya').send('getStanding', { headers: { origin: other } });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'origin_not_allowed' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await app.api.fetch(new Request(`${origin}/v1/plans`, { method: 'OPTIONS', headers: { origin: other, 'access-control-request-method': 'POST' } }));
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });

  it('are answered before they ask', async () => {
    const response = await app.api.fetch(new Request(`${origin}/v1/plans`, { method: 'OPTIONS', headers: { origin: allowed, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,idempotency-key' } }));
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, POST, PUT');
    expect(response.headers.get('access-control-allow-headers')?.toLowerCase()).toMatch(/authorization.*content-type.*idempotency-key/);
    expect(Number(response.headers.get('access-control-max-age'))).toBeGreaterThan(0);
    expect(response.headers.get('request-id')).toMatch(/^req_/);
  });

  it('need no permission on the API\'s own origin', async () => {
    for (const headers of [{ origin }, { origin: 'https://proxied.example', 'sec-fetch-site': 'same-origin' }]) {
      expect((await app.asMember('maya').send('getStanding', { headers })).status).toBe(200);
    }
  });
});
