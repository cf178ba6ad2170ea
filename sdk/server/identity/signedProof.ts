import { bearerOf } from '../ownerKey.ts';
import type { Identity } from './identity.ts';
import { clockSkewSeconds, longestLife } from './signedToken.ts';
import { secretBytes } from './tokenKey.ts';

/**
 * `goodterms1.<member id>.<Unix seconds>.<64 hexadecimal digits>`. An id may have dots; what follows it has none, so there is one
 * way to read a proof. Its characters stay what they are in an HTML attribute, a `data:` address and a header.
 */
const form = /^(goodterms1\.([\w.@+-]{1,128})\.(\d{10}))\.([0-9a-f]{64})$/;

/**
 * Identity for sites that can sign a text and make no JWT, such as templates in Liquid: `Authorization: Bearer` with
 * `goodterms1.<member id>.<when it was signed, Unix seconds>.<HMAC-SHA256 of all before this dot, hexadecimal>`. It is good for
 * 15 minutes, as a member token is. No JWT begins like this, so that neither can be taken for the other.
 * @param options.secret at least 32 bytes, used for nothing else: whoever can read the template can read it
 * @throws TypeError for a shorter secret
 */
export function signedProof({ secret }: { secret: string }): Identity {
  const key = crypto.subtle.importKey('raw', secretBytes(secret, 'proof secret'), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  return {
    async identify(request, now) {
      const [, signed = '', memberId = '', signedAt = '', signature = ''] = form.exec(bearerOf(request)) ?? [];
      const age = now.getTime() / 1000 - Number(signedAt);
      if (signed === '' || age < -clockSkewSeconds || age > longestLife / 1000 + clockSkewSeconds) return null;
      // `verify` takes the same time however much of a signature is right.
      return (await crypto.subtle.verify('HMAC', await key, bytesOf(signature), new TextEncoder().encode(signed))) ? { memberId } : null;
    },
  };
}

function bytesOf(hexadecimal: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hexadecimal.match(/../g) ?? [], (digits) => parseInt(digits, 16));
}
