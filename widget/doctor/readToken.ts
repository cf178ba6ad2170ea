/** What of a token says whether it can be accepted. Whose it is is not among it. */
export interface TokenFacts {
  /** `HS256`, `EdDSA`, or whatever the token names. */
  algorithm: string;
  audience: string[];
  hasSubject: boolean;
  /** Seconds since 1970; null where it is missing or no number. */
  issuedAt: number | null;
  expiresAt: number | null;
}

/** Reads a JSON Web Token (RFC 7519) without checking its signature, which only the API can; null where it is none. */
export function readToken(token: string): TokenFacts | null {
  const [header, payload, signature, ...more] = token.split('.');
  if (!header || !payload || !signature || more.length > 0) return null;
  try {
    const { alg } = decode(header);
    const { aud, sub, iat, exp } = decode(payload);
    return {
      algorithm: typeof alg === 'string' ? alg : '',
      audience: [aud].flat().filter((one) => typeof one === 'string'),
      hasSubject: typeof sub === 'string' && sub !== '',
      issuedAt: secondsIn(iat),
      expiresAt: secondsIn(exp),
    };
  } catch {
    return null;
  }
}

/** Names in it may come out garbled, since its bytes are not read as UTF-8; nobody looks at them. */
function decode(part: string): Record<string, unknown> {
  return JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/'))) as Record<string, unknown>; // of JSON that is no object nothing is found
}

function secondsIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
