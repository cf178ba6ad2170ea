import { type JWTPayload, jwtVerify } from 'jose';
import { bearerOf } from '../ownerKey.ts';
import type { Claim, Identity } from './identity.ts';
import { memberClaim } from './memberClaim.ts';
import { checkKey, secretBytes, type TokenKey } from './tokenKey.ts';

/** The audience that every member token names. */
export const audience = 'goodterms';

/** The longest a member token may live: it sits in a page, so it is short. Milliseconds. */
export const longestLife = 15 * 60 * 1000;

/** How far the clock of whoever signed may be off. */
export const clockSkewSeconds = 30;

/**
 * Identity by `Authorization: Bearer <token>`: a JWT with `sub` the member id, `aud` `goodterms`, `iat`, `exp` at most 15
 * minutes after `iat`, and optionally `name`, `locale` and `zoneinfo`. Throws a TypeError for a secret under 32 bytes.
 */
export function signedToken(tokenKey: TokenKey): Identity {
  if ('secret' in tokenKey) secretBytes(tokenKey.secret);
  const checked = checkKey(tokenKey);
  checked.catch(() => {}); // reported by the first request that needs it
  return {
    async identify(request, now) {
      const token = bearerOf(request);
      if (token === '' || token.length > 4096) return null;
      const { algorithm, key } = await checked;
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: [algorithm],
          audience,
          clockTolerance: clockSkewSeconds,
          currentDate: now,
          maxTokenAge: longestLife / 1000, // also refuses an `iat` that lies ahead, which would let a short token be kept for later
          requiredClaims: ['sub', 'exp'],
        });
        return claimOf(payload);
      } catch {
        return null;
      }
    },
  };
}

/** A token sits in a page, so one that is made to live longer proves nothing. */
function claimOf(payload: JWTPayload): Claim | null {
  const { exp = 0, iat = 0 } = payload;
  return (exp - iat) * 1000 > longestLife ? null : memberClaim(payload);
}
