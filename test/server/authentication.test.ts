import { CompactSign, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { type RouteName, routes } from '../../sdk/contract/routes.ts';
import type { Problem } from '../../sdk/contract/types.ts';
import { mintToken } from '../../sdk/server/identity/mintToken.ts';
import { sameOriginSession } from '../../sdk/server/identity/sameOriginSession.ts';
import { signedToken } from '../../sdk/server/identity/signedToken.ts';
import { stateOf } from './support/stateOf.ts';
import { firstInstant, origin, ownerKey, requestOf, secret, testApi, type TestApi } from './support/testApi.ts';
import { type Examples, examplesFor, memberInArrears } from './support/world.ts';

const now = new Date(firstInstant);
const seconds = Math.floor(now.getTime() / 1000);
const names = Object.keys(routes) as RouteName[]; // keys of the table
const proven = names.filter((name) => routes[name].by !== 'anyone');

interface Claims {
  sub?: string;
  aud?: string;
  iat?: number;
  exp?: number;
  [claim: string]: unknown;
}

const good: Claims = { sub: 'ada', aud: 'goodterms', iat: seconds, exp: seconds + 900 };

async function signed(claims: Claims, key: string = secret, alg = 'HS256'): Promise<string> {
  return await new SignJWT(claims).setProtectedHeader({ alg }).sign(new TextEncoder().encode(key));
}

/** Signed as it is, also where no honest library would write such claims. */
async function forged(claims: Record<string, unknown>): Promise<string> {
  return await new CompactSign(new TextEncoder().encode(JSON.stringify(claims))).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret));
}

/** What somebody might send who has no right to: each by what is wrong with it. */
async function badTokens(): Promise<Record<string, string>> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const token = await signed(good);
  const [header, , signature] = token.split('.');
  const otherPayload = btoa(JSON.stringify({ ...good, sub: 'bo' })).replaceAll('=', '');
  return {
    'an empty one': 'Bearer ',
    'no token at all': 'Bearer',
    'another scheme': `Basic ${btoa('ada:ada')}`,
    'something else': 'Bearer not.a.token',
    'one that is over': `Bearer ${await signed({ ...good, iat: seconds - 1800, exp: seconds - 900 })}`,
    'one that was over a minute ago': `Bearer ${await signed({ ...good, iat: seconds - 600, exp: seconds - 60 })}`,
    'one from the future': `Bearer ${await signed({ ...good, iat: seconds + 86_400, exp: seconds + 86_400 + 900 })}`,
    'one that lives too long': `Bearer ${await signed({ ...good, exp: seconds + 901 })}`,
    'one without an end': `Bearer ${await signed({ sub: 'ada', aud: 'goodterms', iat: seconds })}`,
    'one without a beginning': `Bearer ${await signed({ sub: 'ada', aud: 'goodterms', exp: seconds + 900 })}`,
    'one without an audience': `Bearer ${await signed({ sub: 'ada', iat: seconds, exp: seconds + 900 })}`,
    'one for another audience': `Bearer ${await signed({ ...good, aud: 'elsewhere' })}`,
    'one without a member': `Bearer ${await signed({ aud: 'goodterms', iat: seconds, exp: seconds + 900 })}`,
    'one with a number as its member': `Bearer ${await forged({ ...good, sub: 7 })}`,
    'one with a list as its member': `Bearer ${await forged({ ...good, sub: ['ada'] })}`,
    'one with a text as its end': `Bearer ${await forged({ ...good, exp: String(seconds + 900) })}`,
    'one with an empty member': `Bearer ${await signed({ ...good, sub: '' })}`,
    'one with a member that no id can be': `Bearer ${await signed({ ...good, sub: 'a'.repeat(129) })}`,
    'one with a NUL in it': `Bearer ${await signed({ ...good, sub: 'a\0da' })}`,
    'one signed with another secret': `Bearer ${await signed(good, 'another secret, also 32 bytes or more')}`,
    'one signed with HS512': `Bearer ${await signed(good, secret.repeat(2), 'HS512')}`,
    'one signed with EdDSA': `Bearer ${await new SignJWT(good).setProtectedHeader({ alg: 'EdDSA' }).sign(privateKey)}`,
    'one with alg none': `Bearer ${new UnsecuredJWT(good).encode()}`,
    'one with the payload swapped': `Bearer ${header}.${otherPayload}.${signature}`,
    'one without its signature': `Bearer ${header}.${otherPayload}.`,
    'one that is very long': `Bearer ${await signed({ ...good, padding: 'x'.repeat(5000) })}`,
  };
}

const tokens = await badTokens();

describe('who may call', () => {
  let app: TestApi;
  let examples: Examples;
  let before: object;

  beforeAll(async () => {
    app = testApi();
    examples = await examplesFor(app, 'ada');
    before = await stateOf(app.store);
  });

  async function expectRefused(name: RouteName, authorization: string | undefined): Promise<void> {
    const request = requestOf(name, { ...examples[name], headers: { ...examples[name].headers, ...(authorization !== undefined && { authorization }) } });
    const response = await app.api.fetch(request);
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    const { requestId, ...problem } = (await response.json()) as Problem;
    expect(problem).toMatchObject({ code: 'unauthenticated', status: 401 });
    expect(requestId).toBe(response.headers.get('request-id'));
    expect(JSON.stringify(problem)).not.toMatch(/\bada\b|First|Hello/);
  }

  it('is everybody for what knows nothing about anybody, and for nothing else', () => {
    expect(names.filter((name) => routes[name].by === 'anyone')).toEqual(['countEvents']);
  });

  it.each(proven)('%s refuses a call without proof', async (name) => {
    await expectRefused(name, undefined);
  });

  it.each(proven)('%s refuses every token and key that is not right', async (name) => {
    for (const authorization of Object.values(tokens)) await expectRefused(name, authorization);
    const other = routes[name].by === 'member' ? `Bearer ${ownerKey}` : `Bearer ${await signed(good)}`;
    await expectRefused(name, other);
    for (const key of [ownerKey.slice(0, -1), `${ownerKey}x`, ownerKey.toUpperCase(), '']) await expectRefused(name, `Bearer ${key}`);
    expect(await stateOf(app.store)).toEqual(before);
  });

  it.each(Object.keys(tokens))('refuses %s', async (what) => {
    await expectRefused('getStanding', tokens[what]);
  });

  it('takes a good token, also one that another machine minted seconds ahead of our clock', async () => {
    for (const claims of [good, { ...good, iat: seconds + 20, exp: seconds + 620 }]) {
      const response = await app.api.fetch(requestOf('getStanding', { headers: { authorization: `Bearer ${await signed(claims)}` } }));
      expect(response.status).toBe(200);
    }
  });
});

describe('kinds of proof', () => {
  it('takes an Ed25519 token by its public key, and not one that was signed with that public text as a secret', async () => {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const pem = await exportSPKI(publicKey);
    const app = testApi({ identity: signedToken({ publicKey: pem }) });
    await memberInArrears(app, 'ada');
    const status = async (token: string) => (await app.api.fetch(requestOf('getStanding', { headers: { authorization: `Bearer ${token}` } }))).status;
    expect(await status(await new SignJWT(good).setProtectedHeader({ alg: 'EdDSA' }).sign(privateKey))).toBe(200);
    expect(await status(await signed(good, pem))).toBe(401);
    expect(await status(await signed(good))).toBe(401);
  });

  it('refuses to be made with a secret or an owner key that can be guessed', () => {
    expect(() => signedToken({ secret: 'x'.repeat(31) })).toThrow(/32/);
    expect(() => testApi({ identity: signedToken({ secret: 'é'.repeat(15) }) })).toThrow(/32/);
  });

  it('mints no token that would live too long', async () => {
    await expect(mintToken({ secret, memberId: 'ada', life: 15 * 60 * 1000 + 1 })).rejects.toThrow(/at most/);
  });

  it("takes the site's own session, and changes nothing for a page of another site that the browser sends the cookie for", async () => {
    const app = testApi({
      identity: sameOriginSession({ origins: [origin], memberOf: (request) => (request.headers.get('cookie') === 'session=1' ? { memberId: 'ada' } : null) }),
      allowedOrigins: ['https://allowed.example'],
    });
    await memberInArrears(app, 'ada');
    const status = async (name: RouteName, headers: Record<string, string>) =>
      (await app.api.fetch(requestOf(name, { input: { until: '2026-12-01' }, headers: { cookie: 'session=1', ...headers } }))).status;
    expect(await status('getStanding', {})).toBe(200);
    expect(await status('getStanding', { cookie: 'session=2' })).toBe(401);
    expect(await status('snooze', {})).toBe(401);
    expect(await status('snooze', { origin: 'https://evil.example' })).toBe(403);
    expect(await status('snooze', { origin: 'https://allowed.example' })).toBe(401);
    expect(await status('snooze', { 'sec-fetch-site': 'cross-site' })).toBe(401);
    expect(await status('snooze', { origin })).toBe(201);
    expect(await status('snooze', { 'sec-fetch-site': 'same-origin' })).toBe(201);
  });
});
