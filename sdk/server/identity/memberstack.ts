import { decodeJwt } from 'jose';
import { hash } from '../hash.ts';
import { bearerOf } from '../ownerKey.ts';
import { ApiProblem } from '../problem.ts';
import type { Claim, Identity } from './identity.ts';
import { memberClaim } from './memberClaim.ts';

export interface MemberstackOptions {
  /** The secret key of the app, `sk_…`. It stays on the server. */
  secretKey: string;
  /** The id of the app, `app_…`: a token for another app of Memberstack's proves nothing here. */
  appId: string;
  /** Default: the global one. */
  fetch?: typeof fetch;
}

/** Memberstack's own check of a token: developers.memberstack.com/admin-rest-api/verification */
const address = 'https://admin.memberstack.com/members/verify-token';

const issuer = 'https://api.memberstack.com';

/** How long Memberstack may take, milliseconds. */
const patience = 3000;

/** How long an answer is remembered, milliseconds, and for how many tokens: the widget makes several calls in a row. */
const memory = 5 * 60 * 1000;
const mostRemembered = 1000;

/**
 * Identity by the token that Memberstack gives a signed-in page (`$memberstackDom.getMemberCookie()`), sent as
 * `Authorization: Bearer`. Memberstack is asked whether it is good, because it publishes its keys over plain HTTP alone
 * (@memberstack/admin 1.7.0), where whoever sits in between could put others. The member's id is Memberstack's, `mem_…`.
 * @throws TypeError for keys that are none
 */
export function memberstack({ secretKey, appId, fetch: ask = fetch }: MemberstackOptions): Identity {
  if (!secretKey.startsWith('sk_')) throw new TypeError('memberstack: secretKey has to begin with sk_; it stands in Memberstack under Dev Tools.');
  if (!appId.startsWith('app_')) throw new TypeError('memberstack: appId has to begin with app_; it stands in Memberstack under Dev Tools.');
  const known = new Map<string, { memberId: string; until: number }>();

  return {
    async identify(request, now) {
      const token = bearerOf(request);
      if (!couldBeOurs(token, now)) return null;
      const name = await hash(token);
      const remembered = known.get(name);
      if (remembered && remembered.until > now.getTime()) return { memberId: remembered.memberId };
      const claim = claimOf(await verify(token), now);
      if (claim) remember(name, claim.memberId, Math.min(now.getTime() + memory, endOf(token)));
      return claim;
    },
  };

  /** Looks without believing it, so that nobody is asked about what is plainly not theirs. */
  function couldBeOurs(token: string, now: Date): boolean {
    return token !== '' && token.length <= 4096 && claimOf(read(token), now) !== null;
  }

  async function verify(token: string): Promise<unknown> {
    try {
      const headers = { 'x-api-key': secretKey, 'content-type': 'application/json' };
      const answer = await ask(address, { method: 'POST', headers, body: JSON.stringify({ token }), redirect: 'error', signal: AbortSignal.timeout(patience) });
      const { data, code } = (await answer.json()) as { data?: unknown; code?: unknown }; // checked here and by claimOf
      if (answer.ok) return data;
      if (code === 'INVALID_TOKEN') return null;
    } catch {
      // As with every other answer: it is about our key or their patience, and says nothing of the token.
    }
    throw new ApiProblem('unavailable', 'Memberstack does not say right now who is signed in.');
  }

  function claimOf(data: unknown, now: Date): Claim | null {
    const { id, type, aud, iss, exp } = (data ?? {}) as Record<string, unknown>; // each is looked at
    const isOurs = type === 'member' && aud === appId && iss === issuer && typeof exp === 'number' && exp * 1000 > now.getTime();
    return isOurs && typeof id === 'string' ? memberClaim({ sub: id }) : null;
  }

  function remember(name: string, memberId: string, until: number): void {
    if (known.size >= mostRemembered) known.clear();
    known.set(name, { memberId, until });
  }
}

function read(token: string): unknown {
  try {
    return decodeJwt(token);
  } catch {
    return null;
  }
}

/** Milliseconds; claimOf has seen that it is a number. */
function endOf(token: string): number {
  return (decodeJwt(token).exp ?? 0) * 1000;
}
