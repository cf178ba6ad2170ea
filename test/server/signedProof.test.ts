import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf } from '../../sdk/server/identity/firstOf.ts';
import { mintToken } from '../../sdk/server/identity/mintToken.ts';
import { signedProof } from '../../sdk/server/identity/signedProof.ts';
import { signedToken } from '../../sdk/server/identity/signedToken.ts';
import { firstInstant, origin, testApi } from './support/testApi.ts';
import { memberInArrears } from './support/world.ts';

const secret = 'a secret of the template, 32 bytes or more';
const now = new Date(firstInstant);
const seconds = now.getTime() / 1000;
const identity = signedProof({ secret });

const sign = (text: string, key = secret): string => `${text}.${createHmac('sha256', key).update(text).digest('hex')}`;
const proofOf = (id: string, signedAt = seconds): string => sign(`goodterms1.${id}.${signedAt}`);
const asking = (proof: string): Request => new Request(`${origin}/v1/standing`, { headers: { authorization: `Bearer ${proof}` } });
const identify = (proof: string) => identity.identify(asking(proof), now);

/** What ids are made of, dots and digits more often than all else: these could be taken for another part of the proof. */
const anyId = fc.string({ unit: fc.constantFrom('.', '.', '1', '7', 'a', 'Z', '@', '+', '-', '_'), minLength: 1, maxLength: 128 });

describe('a signed proof', () => {
  it.each(['1001', 'maya', 'maya.ortiz+coach@example.com', 'a.1764082800', '...'])('speaks for %s', async (id) => {
    expect(await identify(proofOf(id))).toEqual({ memberId: id });
  });

  it('is read in one way alone, whatever dots and digits an id has', async () => {
    await fc.assert(
      fc.asyncProperty(anyId, fc.integer({ min: -900, max: 30 }), async (id, age) => {
        expect(await identify(proofOf(id, seconds + age))).toEqual({ memberId: id });
      }),
    );
  });

  it('proves nothing once any character of it is another one', async () => {
    const proof = proofOf('maya.7');
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: proof.length - 1 }), fc.string({ unit: fc.constantFrom('.', '0', '1', '7', '9', 'a', 'f', 'g', 'm', 'G', 'Z', '@', '+', '-', '_', '%', '#', ' '), minLength: 1, maxLength: 1 }), async (at, character) => {
        fc.pre(proof[at] !== character);
        expect(await identify(proof.slice(0, at) + character + proof.slice(at + 1))).toBeNull();
      }),
    );
  });

  it('is good for 15 minutes, with half a minute for clocks that differ', async () => {
    for (const age of [0, 899, 930]) expect(await identify(proofOf('maya', seconds - age)), `${age} seconds old`).not.toBeNull();
    for (const age of [931, 3600, 86_400 * 365, seconds]) expect(await identify(proofOf('maya', seconds - age)), `${age} seconds old`).toBeNull();
    expect(await identify(proofOf('maya', seconds + 30))).not.toBeNull();
    expect(await identify(proofOf('maya', seconds + 31))).toBeNull();
  });

  it('proves nothing in any other form', async () => {
    const signature = createHmac('sha256', secret).update(`goodterms1.maya.${seconds}`).digest('hex');
    const refused = {
      'signed with another secret': sign(`goodterms1.maya.${seconds}`, 'another secret, also 32 bytes or more'),
      'of another version': sign(`goodterms2.maya.${seconds}`),
      'without its first word': sign(`maya.${seconds}`),
      'that is an id alone': sign('maya'),
      'with id and time swapped': sign(`goodterms1.${seconds}.maya`),
      'with the time of another': `goodterms1.maya.${seconds - 1}.${signature}`,
      'with the id of another': `goodterms1.noor.${seconds}.${signature}`,
      'with more of an id': `goodterms1.maya.1.${seconds}.${signature}`,
      'without an id': sign(`goodterms1..${seconds}`),
      'with a longer id than any': proofOf('a'.repeat(129)),
      'with a space in the id': proofOf('maya ortiz'),
      'with another letter in the id': proofOf('ma%79a'),
      'with a time in milliseconds': proofOf('maya', seconds * 1000),
      'with a signature in capitals': `goodterms1.maya.${seconds}.${signature.toUpperCase()}`,
      'with half of its signature': `goodterms1.maya.${seconds}.${signature.slice(0, 32)}`,
      'without a signature': `goodterms1.maya.${seconds}.`,
      'with something behind it': `${proofOf('maya')}.1`,
      'that is a token': await mintToken({ secret, memberId: 'maya', now }),
    };
    for (const [name, proof] of Object.entries(refused)) expect(await identify(proof), `one ${name}`).toBeNull();
    expect(await identity.identify(new Request(`${origin}/v1/standing`), now)).toBeNull();
  });

  it('is no token, also where both have one secret', async () => {
    expect(await signedToken({ secret }).identify(asking(proofOf('maya')), now)).toBeNull();
  });

  it('stands beside tokens, and opens what belongs to its member alone', async () => {
    const app = testApi({ identity: firstOf(signedToken({ secret: 'a secret of the tests, 32 bytes or more' }), identity) });
    await memberInArrears(app, 'maya');
    const standing = async (proof: string): Promise<Response> => await app.api.fetch(asking(proof));
    expect(await (await standing(proofOf('maya'))).json()).toMatchObject({ status: 'in_arrears' });
    expect(await (await standing(proofOf('noor'))).json()).toMatchObject({ status: 'current' });
    expect((await standing(proofOf('maya', seconds - 931))).status).toBe(401);
  });

  it('needs a secret that cannot be guessed', () => {
    expect(() => signedProof({ secret: 'x'.repeat(31) })).toThrow(/proof secret has 31 bytes/);
  });
});
