import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openIdentity } from '../../sdk/cli/openIdentity.ts';
import { mintToken } from '../../sdk/server/identity/mintToken.ts';
import { run, settings } from './command.ts';

const proofSecret = 'a-secret-of-the-template-that-is-long-enough';
const now = new Date('2026-11-25T15:00:00Z');
const asking = (proof: string): Request => new Request('https://api.example/v1/standing', { headers: { authorization: `Bearer ${proof}` } });

describe('who may say who is signed in', () => {
  it('is member tokens, and signed proofs only where they have a secret', async () => {
    const token = await mintToken({ secret: settings.GOODTERMS_TOKEN_SECRET, memberId: 'maya', now });
    const signed = `goodterms1.maya.${now.getTime() / 1000}`;
    const proof = `${signed}.${createHmac('sha256', proofSecret).update(signed).digest('hex')}`;
    const both = openIdentity({ ...settings, GOODTERMS_PROOF_SECRET: proofSecret });
    expect(await both.identify(asking(token), now)).toEqual({ memberId: 'maya' });
    expect(await both.identify(asking(proof), now)).toEqual({ memberId: 'maya' });
    expect(await openIdentity(settings).identify(asking(proof), now)).toBeNull();
  });

  it('also a service and Memberstack, neither of which is asked about other proofs', async () => {
    const every = openIdentity({
      ...settings,
      GOODTERMS_PROOF_SECRET: proofSecret,
      GOODTERMS_JWKS_URL: 'https://keys.invalid/.well-known/jwks',
      GOODTERMS_JWKS_ISSUER: 'http://steady-ground.outseta.com',
      GOODTERMS_JWKS_AUDIENCE: 'steady-ground.outseta.com',
      GOODTERMS_MEMBERSTACK_KEY: 'sk_1',
      GOODTERMS_MEMBERSTACK_APP: 'app_1',
    });
    const stale = await mintToken({ secret: settings.GOODTERMS_TOKEN_SECRET, memberId: 'maya', now: new Date('2026-11-25T14:00:00Z') });
    for (const proof of [stale, 'not.a.token', `goodterms1.maya.1.${'0'.repeat(64)}`]) expect(await every.identify(asking(proof), now)).toBeNull();
  });

  it.each([
    [{ GOODTERMS_PROOF_SECRET: settings.GOODTERMS_TOKEN_SECRET }, 'the same as GOODTERMS_TOKEN_SECRET'],
    [{ GOODTERMS_PROOF_SECRET: 'short' }, 'proof secret has 5 bytes'],
    [{ GOODTERMS_JWKS_URL: 'https://keys.example' }, 'GOODTERMS_JWKS_ISSUER is not set'],
    [{ GOODTERMS_JWKS_URL: 'https://keys.example', GOODTERMS_JWKS_ISSUER: 'https://keys.example' }, 'GOODTERMS_JWKS_AUDIENCE is not set'],
    [{ GOODTERMS_JWKS_URL: 'http://keys.example', GOODTERMS_JWKS_ISSUER: 'a', GOODTERMS_JWKS_AUDIENCE: 'b' }, 'https://'],
    [{ GOODTERMS_MEMBERSTACK_KEY: 'sk_1' }, 'GOODTERMS_MEMBERSTACK_APP is not set'],
    [{ GOODTERMS_MEMBERSTACK_KEY: 'pk_1', GOODTERMS_MEMBERSTACK_APP: 'app_1' }, 'sk_'],
  ])('refuses %j', (wrong, hint) => {
    expect(() => openIdentity({ ...settings, ...wrong })).toThrow(hint);
  });

  it('is asked before the server listens', async () => {
    const { code, errors } = await run(['serve'], { ...settings, GOODTERMS_PROOF_SECRET: 'short' });
    expect(code).toBe(2);
    expect(errors).toContain('proof secret has 5 bytes');
  });
});
