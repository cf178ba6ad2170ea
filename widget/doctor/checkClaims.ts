import { span } from './checkApi.ts';
import { type Finding, look, mend, ok } from './finding.ts';
import type { TokenFacts } from './readToken.ts';

/** Milliseconds since 1970 by each clock; null where it is not told. */
interface Clocks {
  api: number | null;
  site: number | null;
  /** Whether something on the way has kept the answer. */
  isFromCache: boolean;
}

/** What `signedToken` of the server kit asks of a token, in seconds. */
const longestLife = 15 * 60;
const tolerance = 30;

/** What a token says, held to what the API asks of one. */
export function checkClaims(token: TokenFacts, clocks: Clocks): Finding[] {
  const findings = [checkCache(token, clocks), ...checkTerms(token), checkClock(token, clocks)].filter((finding) => finding !== null);
  const life = (token.expiresAt ?? 0) - (token.issuedAt ?? 0);
  return findings.length > 0 ? findings : [ok('token.claims', `The token names a member, is for Goodterms, and lives for ${span(life)}.`)];
}

/** A kept token is more than an old one: it may be somebody else's. */
function checkCache({ issuedAt }: TokenFacts, { site, isFromCache }: Clocks): Finding | null {
  const age = issuedAt !== null && site !== null ? Math.round(site / 1000 - issuedAt) : 0;
  if (isFromCache) return mend('token.cache', 'A cache on the way has kept the token. It may hand the token of one member to another.', 'Have the token address send this header, and leave the address out of every cache:', 'Cache-Control: no-store');
  if (age > 10) return look('token.cache', `The token was minted ${span(age)} before it was asked for: your site keeps it, or a cache does.`, 'Mint one for each request. Where a cache keeps it, it may hand the token of one member to another:', 'Cache-Control: no-store');
  return null;
}

function checkTerms({ algorithm, audience, hasSubject, issuedAt, expiresAt }: TokenFacts): Finding[] {
  const findings: Finding[] = [];
  if (algorithm === 'none') findings.push(mend('token.signature', 'The token is not signed (alg none), so it proves nothing.', 'Sign it with HS256 and the secret that the API has too.', 'GOODTERMS_TOKEN_SECRET'));
  if (!hasSubject) findings.push(mend('token.sub', 'The token does not say whom it speaks for.', 'Put the member’s id into sub, as text, the same that the API knows them by.', '"sub": "<the member’s id>"'));
  // Tokens of a sign-in service have terms of their own, which the API was told.
  if (algorithm !== 'HS256') return findings;
  if (!audience.includes('goodterms')) findings.push(mend('token.aud', 'The token is not for Goodterms: its aud is missing or another.', 'Add this to what is signed:', '"aud": "goodterms"'));
  if (issuedAt === null || expiresAt === null) findings.push(mend('token.exp', `The token lacks ${[issuedAt === null && 'iat', expiresAt === null && 'exp'].filter(Boolean).join(' and ')}, so nobody can tell how old it is.`, 'Put both into what is signed, in seconds since 1970, exp at most 15 minutes (900) after iat.'));
  else if (expiresAt - issuedAt > longestLife) findings.push(mend('token.exp', `The token lives for ${span(expiresAt - issuedAt)}; it sits in a page, so the API takes none that lives longer than 15 minutes.`, 'Set exp to at most 900 seconds after iat.'));
  else if (expiresAt <= issuedAt) findings.push(mend('token.exp', 'The token ends before it begins.', 'Set exp after iat, by at most 900 seconds.'));
  return findings;
}

/** A token is dated by the clock of your site and judged by that of the API; that of the device does not count. */
function checkClock({ issuedAt, expiresAt }: TokenFacts, { api, site }: Clocks): Finding | null {
  const now = (api ?? site ?? Date.now()) / 1000;
  const measured = api === null ? 'this device' : 'the API';
  const ahead = issuedAt === null ? 0 : Math.round(issuedAt - now);
  const isFresh = issuedAt !== null && site !== null && Math.abs(site / 1000 - issuedAt) <= 10;
  const mending = 'Have both servers keep their clocks by NTP. Seconds since 1970, not milliseconds, and in UTC.';
  if (ahead > tolerance) return mend('token.clock', `The token was minted ${span(ahead)} ahead of the clock of ${measured}, so the API does not accept it yet.`, mending);
  if (expiresAt !== null && expiresAt < now - tolerance) {
    if (isFresh) return mend('token.clock', `The token is new, and yet it ended ${span(now - expiresAt)} ago by the clock of ${measured}: the clock of your site is behind.`, mending);
    return mend('token.expired', `The token ended ${span(now - expiresAt)} ago.`, 'Mint one for each request and let no cache keep it. If both is so, the clock of your site is behind.', 'Cache-Control: no-store');
  }
  if (isFresh && ahead < -tolerance) return look('token.clock', `The clock of your site is ${span(ahead)} behind that of ${measured}, so tokens end early.`, mending);
  return null;
}
