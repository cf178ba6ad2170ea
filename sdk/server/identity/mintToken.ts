import { SignJWT } from 'jose';
import { audience, longestLife } from './signedToken.ts';
import { secretBytes } from './tokenKey.ts';

export interface TokenRequest {
  secret: string;
  memberId: string;
  name?: string;
  /** BCP 47. */
  locale?: string;
  /** IANA. */
  timeZone?: string;
  /** Milliseconds; at most 15 minutes, which is also the default. */
  life?: number;
  now?: Date;
}

/** A member token for the widget, signed with HS256. Mint it on your server for the member who is signed in there; never in a browser. */
export async function mintToken({ secret, memberId, name, locale, timeZone, life = longestLife, now = new Date() }: TokenRequest): Promise<string> {
  if (life > longestLife) throw new TypeError(`A member token lives at most ${longestLife} ms; ${life} were asked for.`);
  const issuedAt = Math.floor(now.getTime() / 1000);
  return await new SignJWT({ ...(name && { name }), ...(locale && { locale }), ...(timeZone && { zoneinfo: timeZone }) })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(memberId)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + Math.floor(life / 1000))
    .sign(secretBytes(secret));
}
