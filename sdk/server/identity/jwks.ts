import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { bearerOf } from '../ownerKey.ts';
import { ApiProblem } from '../problem.ts';
import type { Claim, Identity } from './identity.ts';
import { memberClaim } from './memberClaim.ts';

export interface JwksOptions {
  /** Where the service publishes its keys, `https:`. Only this address is ever asked, whatever a token names. */
  keysUrl: string;
  /** The `iss` of its tokens, to the letter. */
  issuer: string;
  /** The `aud` of its tokens: a token for another site of the same service proves nothing here. */
  audience?: string;
  /** Where tokens have no audience: the origins in their `azp` that are yours. */
  authorizedParties?: string[];
  /** Default: RS256, ES256 and EdDSA. Never a shared secret. */
  algorithms?: ('RS256' | 'ES256' | 'EdDSA')[];
  /** Whom a checked token speaks for. Default: its `sub`, with `name`, `locale` and `zoneinfo`. Never trust an address that was not verified. */
  memberOf?: (payload: JWTPayload) => Claim | null | Promise<Claim | null>;
}

/** The longest token that is read. */
const longestToken = 8192;

/** How long the service may take to give its keys, milliseconds. */
const patience = 3000;

const clockSkewSeconds = 30;

/**
 * Identity by the session token of a service that signs members in and publishes its keys as a JWK set (RFC 7517), for example
 * Outseta, Clerk, Supabase or Auth0. It comes as `Authorization: Bearer`. Keys are fetched when first needed, then kept.
 * @throws TypeError for an address that is not `https:`, or when nothing says that a token is for this site
 */
export function jwks({ keysUrl, issuer, audience, authorizedParties, algorithms = ['RS256', 'ES256', 'EdDSA'], memberOf = memberClaim }: JwksOptions): Identity {
  if (!/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])/.test(keysUrl)) throw new TypeError('jwks: keysUrl has to begin with https:// (or http:// on this machine); whoever answers there decides who is signed in.');
  if (audience === undefined && authorizedParties === undefined) throw new TypeError('jwks: name the audience of the tokens, or their authorizedParties; else a token for any site of the service would do.');
  const keys = createRemoteJWKSet(new URL(keysUrl), { timeoutDuration: patience });

  return {
    async identify(request, now) {
      const token = bearerOf(request);
      if (token === '' || token.length > longestToken) return null;
      const payload = await check(token, now);
      const isOurs = authorizedParties === undefined || authorizedParties.includes(String(payload?.['azp']));
      return payload && isOurs ? await memberOf(payload) : null;
    },
  };

  async function check(token: string, now: Date): Promise<JWTPayload | null> {
    try {
      const options = { issuer, algorithms, currentDate: now, clockTolerance: clockSkewSeconds, requiredClaims: ['sub', 'exp'], ...(audience !== undefined && { audience }) };
      return (await jwtVerify(token, keys, options)).payload;
    } catch (error) {
      if (isTheirFault(error)) throw new ApiProblem('unavailable', 'The service that signs members in does not give its keys right now.');
      return null;
    }
  }
}

/** jose tells what is wrong with a token by classes of their own; what is left is that no keys came. */
function isTheirFault(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === 'ERR_JOSE_GENERIC';
}
