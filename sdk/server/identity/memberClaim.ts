import type { JWTPayload } from 'jose';
import type { Claim } from './identity.ts';

/** Whom a checked token speaks for; null where its `sub` can be no member's id. What else it says is taken where it can be true. */
export function memberClaim({ sub, ...claims }: JWTPayload): Claim | null {
  if (!isMemberId(sub)) return null;
  return {
    memberId: sub,
    ...text('name', claims['given_name'] ?? claims['name'], 80), // OpenID Connect has the first name apart
    ...text('locale', claims['locale'], 35),
    ...text('timeZone', claims['zoneinfo'], 64),
  };
}

/** A signature does not make it a text: not every library checks what it signs. */
function isMemberId(sub: unknown): sub is string {
  return typeof sub === 'string' && sub !== '' && sub.length <= 128 && !/\p{Cc}/u.test(sub);
}

function text<K extends string>(key: K, value: unknown, longest: number): Partial<Record<K, string>> {
  if (typeof value !== 'string' || value === '' || value.length > longest) return {};
  return { [key]: value } as Record<K, string>; // a computed key widens to string
}
