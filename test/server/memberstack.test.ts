import { SignJWT } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { memberstack } from '../../sdk/server/identity/memberstack.ts';
import { firstInstant, origin } from './support/testApi.ts';

const secretKey = 'sk_of_the_tests';
const appId = 'app_steady_ground';
const now = new Date(firstInstant);
const seconds = now.getTime() / 1000;
/** As developers.memberstack.com/admin-rest-api/verification shows it. */
const good = { id: 'mem_maya', type: 'member', iat: seconds, exp: seconds + 1_209_600, aud: appId, iss: 'https://api.memberstack.com' };

/** Whatever Memberstack signs with: our side cannot tell, so it has to ask. */
const issued = (claims: Record<string, unknown> = good, key = 'a key that only Memberstack has, so to say'): Promise<string> => new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(key));
const asking = (token: string): Request => new Request(`${origin}/v1/standing`, { headers: { authorization: `Bearer ${token}` } });

describe('identity by Memberstack', () => {
  let asked: { url: string; key: string | null; body: unknown }[];
  let answer: () => Response | Promise<Response>;
  const identity = () =>
    memberstack({
      secretKey,
      appId,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        asked.push({ url: request.url, key: request.headers.get('x-api-key'), body: await request.json() });
        return await answer();
      },
    });

  beforeEach(() => {
    asked = [];
    answer = () => Response.json({ data: good });
  });

  it('takes a token that Memberstack says is good, and asks once for several calls in a row', async () => {
    const token = await issued();
    const one = identity();
    for (let call = 0; call < 3; call += 1) expect(await one.identify(asking(token), now)).toEqual({ memberId: 'mem_maya' });
    expect(asked).toEqual([{ url: 'https://admin.memberstack.com/members/verify-token', key: secretKey, body: { token } }]);
    await one.identify(asking(token), new Date(now.getTime() + 301_000));
    expect(asked).toHaveLength(2);
  });

  it('remembers no token for longer than it lives', async () => {
    const short = { ...good, exp: seconds + 60 };
    answer = () => Response.json({ data: short });
    const token = await issued(short);
    const one = identity();
    expect(await one.identify(asking(token), now)).not.toBeNull();
    expect(await one.identify(asking(token), new Date(now.getTime() + 61_000))).toBeNull();
  });

  it('asks nobody about what is plainly not for this site', async () => {
    const one = identity();
    const refused = {
      'for another app': await issued({ ...good, aud: 'app_other' }),
      'of another issuer': await issued({ ...good, iss: 'https://api.example' }),
      'of another type': await issued({ ...good, type: 'admin' }),
      'that is over': await issued({ ...good, exp: seconds - 1 }),
      'without an end': await issued({ ...good, exp: undefined }),
      'without a member': await issued({ ...good, id: undefined }),
      'that is none': 'not.a.token',
      'that is too long': await issued({ ...good, filling: 'x'.repeat(5000) }),
    };
    for (const [name, token] of Object.entries(refused)) expect(await one.identify(asking(token), now), `a token ${name}`).toBeNull();
    expect(await one.identify(new Request(`${origin}/v1/standing`), now)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('believes the answer and not the token', async () => {
    const one = identity();
    const forged = await issued({ ...good, id: 'mem_noor' }, 'somebody else’s key of thirty-two bytes');
    answer = () => Response.json({ code: 'INVALID_TOKEN', message: 'Invalid token' }, { status: 400 });
    expect(await one.identify(asking(forged), now)).toBeNull();
    for (const data of [null, {}, { ...good, aud: 'app_other' }, { ...good, exp: seconds - 1 }, { ...good, id: 7 }]) {
      answer = () => Response.json({ data });
      expect(await one.identify(asking(forged), now), JSON.stringify(data)).toBeNull();
    }
    answer = () => Response.json({ data: good });
    expect(await one.identify(asking(forged), now)).toEqual({ memberId: 'mem_maya' });
  });

  it('says that nothing can be said, where Memberstack says nothing', async () => {
    const token = await issued();
    for (const silence of [() => Response.json({ code: 'UNAUTHORIZED' }, { status: 401 }), () => new Response('', { status: 429 }), () => new Response('<h1>', { status: 200 }), () => Promise.reject(new TypeError('fetch failed'))]) {
      answer = silence;
      await expect(identity().identify(asking(token), now)).rejects.toMatchObject({ code: 'unavailable' });
    }
  });

  it('cannot be made with a public key, or without an app', () => {
    expect(() => memberstack({ secretKey: 'pk_1', appId })).toThrow(/sk_/);
    expect(() => memberstack({ secretKey, appId: '' })).toThrow(/app_/);
  });
});
