import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jwks, type JwksOptions } from '../../sdk/server/identity/jwks.ts';
import { firstInstant, origin, testApi } from './support/testApi.ts';

const issuer = 'https://sign-in.example';
const audience = 'steady-ground';
const seconds = Math.floor(Date.parse(firstInstant) / 1000);
const good = { sub: 'ada', iss: issuer, aud: audience, iat: seconds, exp: seconds + 60 };
const now = new Date(firstInstant);

let keys: CryptoKey;
let service: Server;
let keysUrl: string;
let answer: { status: number; body: string };
let asked = 0;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  keys = pair.privateKey;
  const published = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] };
  answer = { status: 200, body: JSON.stringify(published) };
  service = createServer((_request, response) => {
    asked += 1;
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  });
  await new Promise<void>((resolve) => void service.listen(0, '127.0.0.1', resolve));
  keysUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}/keys`; // of a server that listens on a port
});
afterAll(() => new Promise<void>((resolve) => void service.close(() => resolve())));

const signed = (claims: Record<string, unknown>, header: Record<string, string> = {}, key: CryptoKey = keys): Promise<string> => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one', ...header }).sign(key);
const asking = (token: string): Request => new Request(`${origin}/v1/standing`, { headers: { authorization: `Bearer ${token}` } });
const options = (): JwksOptions => ({ keysUrl, issuer, audience });

describe('identity by published keys', () => {
  it('takes a token of the service for this site, and what it says of the member', async () => {
    const identity = jwks(options());
    const claims = { ...good, name: 'Ada', locale: 'es', zoneinfo: 'Europe/Madrid' };
    expect(await identity.identify(asking(await signed(claims)), now)).toEqual({ memberId: 'ada', name: 'Ada', locale: 'es', timeZone: 'Europe/Madrid' });
    expect(await jwks({ ...options(), memberOf: ({ sub }) => ({ memberId: `outseta:${sub}` }) }).identify(asking(await signed(good)), now)).toEqual({ memberId: 'outseta:ada' });
  });

  it('takes no other', async () => {
    const identity = jwks(options());
    const stranger = (await generateKeyPair('RS256')).privateKey;
    const symmetric = await new SignJWT(good).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(new TextEncoder().encode(answer.body));
    const refused = {
      'of another issuer': await signed({ ...good, iss: 'https://other.example' }),
      'for another site': await signed({ ...good, aud: 'another-site' }),
      'that is over': await signed({ ...good, exp: seconds - 31 }),
      'without an end': await signed({ sub: 'ada', iss: issuer, aud: audience }),
      'without a member': await signed({ ...good, sub: '' }),
      'of another key': await signed(good, {}, stranger),
      'of an unknown key': await signed(good, { kid: 'two' }, stranger),
      'that brings its own key set': await signed(good, { jku: 'https://evil.example/keys', kid: 'evil' }, stranger),
      'signed with what is public as its secret': symmetric,
      'that is not signed': new UnsecuredJWT(good).encode(),
      'that is none': 'not.a.token',
      'that is too long': await signed({ ...good, filling: 'x'.repeat(9000) }),
    };
    for (const [name, token] of Object.entries(refused)) expect(await identity.identify(asking(token), now), `a token ${name}`).toBeNull();
    expect(await identity.identify(new Request(`${origin}/v1/standing`), now)).toBeNull();
  });

  it('takes only those of our own origins, where tokens name these', async () => {
    const identity = jwks({ keysUrl, issuer, authorizedParties: ['https://members.example'] });
    expect(await identity.identify(asking(await signed({ ...good, azp: 'https://members.example' })), now)).toMatchObject({ memberId: 'ada' });
    expect(await identity.identify(asking(await signed({ ...good, azp: 'https://evil.example' })), now)).toBeNull();
    expect(await identity.identify(asking(await signed(good)), now)).toBeNull();
  });

  it('asks for the keys once, and not at all for what is no token', async () => {
    const identity = jwks(options());
    const before = asked;
    for (let call = 0; call < 5; call += 1) await identity.identify(asking(await signed(good)), now);
    await identity.identify(asking('nothing'), now);
    expect(asked - before).toBe(1);
  });

  it('says that it is the service that fails, and not the member', async () => {
    const app = testApi({ identity: jwks(options()) });
    const before = answer;
    for (const failing of [{ status: 500, body: '' }, { status: 200, body: '<html>' }, { status: 200, body: '{}' }]) {
      answer = failing;
      const response = await app.api.fetch(asking(await signed(good)));
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([503, 'unavailable']); // a problem of the contract
    }
    answer = before;
    expect((await app.api.fetch(asking(await signed(good)))).status).toBe(200);
  });

  it('is refused at once where it could not be trusted', () => {
    expect(() => jwks({ ...options(), keysUrl: 'http://sign-in.example/keys' })).toThrow('has to begin with https://');
    expect(() => jwks({ keysUrl, issuer })).toThrow('name the audience');
  });
});
