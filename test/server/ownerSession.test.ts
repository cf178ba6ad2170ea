import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { decodeJwt, SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownerSession } from '../../sdk/server/identity/ownerSession.ts';
import { firstInstant, ownerKey, testApi, type TestApi } from './support/testApi.ts';
import { memberInArrears } from './support/world.ts';

const hour = 60 * 60 * 1000;

describe('the session of the desk, over HTTP', () => {
  let app: TestApi;
  let server: Server;
  let address: string;

  beforeEach(async () => {
    app = testApi({ allowedOrigins: ['https://members.example'] });
    await memberInArrears(app, 'maya');
    server = createAdaptorServer({ fetch: app.api.fetch }) as Server; // Hono's own type also covers HTTP/2
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // listening on a port
  });

  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const call = (method: string, path: string, headers: Record<string, string>, body?: string): Promise<Response> => fetch(address + path, { method, headers, ...(body !== undefined && { body }) });
  const ours = (): Record<string, string> => ({ origin: address, 'sec-fetch-site': 'same-origin' });
  const signIn = (key: unknown = ownerKey, headers = ours()) => call('POST', '/desk/session', { 'content-type': 'application/json', ...headers }, JSON.stringify({ key }));
  const cookieOf = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? '';
  const status = async (headers: Record<string, string>, method = 'GET', path = '/v1/owner/members', body?: string) => (await call(method, path, headers, body)).status;
  const later = (milliseconds: number) => app.moveTo(new Date(Date.parse(firstInstant) + milliseconds).toISOString());

  it('begins with the owner key and opens the owner routes, reading and writing', async () => {
    const response = await signIn();
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const cookie = cookieOf(response);
    expect(await status({ cookie, ...ours() })).toBe(200);
    const hold = { 'content-type': 'application/json', 'idempotency-key': 'k' };
    expect(await status({ cookie, ...ours(), ...hold }, 'POST', '/v1/owner/holds', JSON.stringify({ memberId: 'maya' }))).toBe(201);
    expect((await app.asOwner().ask('listAudit')).items[0]).toMatchObject({ by: 'owner', action: 'hold.placed' });
  });

  it('is a cookie that no script reads, that no other site sends, for twelve hours, and holds nothing of the key', async () => {
    const cookie = (await signIn()).headers.get('set-cookie') ?? '';
    expect(cookie.split('; ').slice(1).toSorted()).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict']);
    const token = cookie.split(';')[0]?.replace('goodterms_desk=', '') ?? '';
    expect(Object.keys(decodeJwt(token)).toSorted()).toEqual(['aud', 'exp', 'iat']);
    expect(cookie).not.toContain(ownerKey);
  });

  it.each(['https://members.example', 'http://members.example'])('asks for HTTPS at %s', async (host) => {
    const response = await app.api.fetch(new Request(`${host}/desk/session`, { method: 'POST', headers: { 'content-type': 'application/json', origin: host }, body: JSON.stringify({ key: ownerKey }) }));
    expect(response.headers.get('set-cookie')).toContain('; Secure');
  });

  it('is over after twelve hours', async () => {
    const cookie = cookieOf(await signIn());
    later(12 * hour - 1000);
    expect(await status({ cookie, ...ours() })).toBe(200);
    later(12 * hour + 1000);
    expect(await status({ cookie, ...ours() })).toBe(401);
  });

  it('ends when the owner leaves', async () => {
    const response = await call('DELETE', '/desk/session', ours());
    expect(response.status).toBe(204);
    expect(response.headers.get('set-cookie')).toMatch(/^goodterms_desk=; .*Max-Age=0/);
  });

  it('ends when the owner key is another one', async () => {
    const other = ownerSession('another-owner-key-of-the-tests', async () => true);
    const cookie = cookieOf(await signIn());
    const request = new Request(address, { headers: { cookie, ...ours() } });
    expect(await ownerSession(ownerKey, async () => true).isOpen(request, app.clock.now())).toBe(true);
    expect(await other.isOpen(request, app.clock.now())).toBe(false);
  });

  it('counts for nothing from elsewhere: a cookie is sent whoever asks', async () => {
    const cookie = cookieOf(await signIn());
    const elsewhere: Record<string, string>[] = [
      {},
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { origin: 'https://members.example' },
      { origin: address.replace('127.0.0.1', 'localhost') },
      { origin: 'null' },
      { origin: address, 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of elsewhere) expect(await status({ cookie, ...headers }), JSON.stringify(headers)).not.toBe(200);
    expect(await status({ cookie, origin: address })).toBe(200);
    expect(await status({ cookie, 'sec-fetch-site': 'same-origin' })).toBe(200);
    // The key itself is proof enough, wherever it comes from.
    expect(await status({ authorization: `Bearer ${ownerKey}` })).toBe(200);
  });

  it('begins and ends from a page of its own alone', async () => {
    for (const headers of [{}, { origin: 'https://evil.example' }, { origin: 'https://members.example' }, { 'sec-fetch-site': 'same-site' }] as Record<string, string>[]) {
      const begun = await signIn(ownerKey, headers);
      expect(begun.status).toBe(403);
      expect(begun.headers.get('set-cookie')).toBeNull();
      expect((await call('DELETE', '/desk/session', headers)).status).toBe(403);
    }
    expect((await call('POST', '/desk/session', { ...ours(), 'content-type': 'text/plain' }, JSON.stringify({ key: ownerKey }))).status).toBe(415);
    expect((await call('GET', '/desk/session', ours())).headers.get('allow')).toBe('POST, DELETE');
  });

  it('takes no cookie that it did not sign, and finds its own beside another of the name', async () => {
    const cookie = cookieOf(await signIn());
    const seconds = Math.floor(Date.parse(firstInstant) / 1000);
    const forged = await new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setAudience('goodterms-desk').setIssuedAt(seconds).setExpirationTime(seconds + 60).sign(new TextEncoder().encode(ownerKey.padEnd(32)));
    const [header, payload] = cookie.replace('goodterms_desk=', '').split('.');
    for (const token of ['', 'x', forged, `${header}.${payload}.`, `${header}.${payload}.AAAA`, 'x'.repeat(2000)]) expect(await status({ cookie: `goodterms_desk=${token}`, ...ours() }), token).toBe(401);
    expect(await status({ cookie: `a=b; goodterms_desk=planted; ${cookie}`, ...ours() })).toBe(200);
  });

  it('opens no member route', async () => {
    const cookie = cookieOf(await signIn());
    expect(await status({ cookie, ...ours() }, 'GET', '/v1/standing')).toBe(401);
  });

  it('answers every wrong key alike, and none at all after a few, the right one neither', async () => {
    const answers: string[] = [];
    for (const key of ['x', `${ownerKey}x`, ownerKey.slice(0, -1), ownerKey.toUpperCase(), ownerKey.replace('an', 'on')]) {
      const { requestId: _requestId, ...problem } = (await (await signIn(key)).json()) as Record<string, unknown>; // a problem
      answers.push(JSON.stringify(problem));
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('"code":"unauthenticated"');
    const refused = await signIn(ownerKey);
    expect({ status: refused.status, after: refused.headers.get('retry-after'), cookie: refused.headers.get('set-cookie') }).toEqual({ status: 429, after: '60', cookie: null });
    later(61_000);
    expect((await signIn(ownerKey)).status).toBe(204);
  });

  it('counts tries that come at the same moment', async () => {
    const statuses = (await Promise.all(Array.from({ length: 20 }, () => signIn('wrong')))).map((response) => response.status);
    expect(statuses.filter((one) => one === 401)).toHaveLength(5);
    expect(statuses.filter((one) => one === 429)).toHaveLength(15);
  });

  it('lets the owner come in as often as they like', async () => {
    for (let times = 0; times < 12; times += 1) expect((await signIn()).status).toBe(204);
  });

  it('refuses what is no key', async () => {
    for (const key of ['', 7, null, {}, 'x'.repeat(1025)]) expect((await signIn(key)).status).toBe(422);
  });

  it('writes no key and no cookie to the log', async () => {
    const cookie = cookieOf(await signIn());
    await signIn('wrong-key-of-somebody');
    expect(app.log.at(-1)).toMatchObject({ route: '/desk/session', status: 401, code: 'unauthenticated' });
    expect(JSON.stringify(app.log)).not.toMatch(/wrong-key-of-somebody|an-owner-key/);
    expect(JSON.stringify(app.log)).not.toContain(cookie.slice(20, 60));
  });
});
