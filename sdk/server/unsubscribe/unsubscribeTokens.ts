/** Names a member in the address of the unsubscribe page, and proves that the address came from a mail of ours. */
export interface UnsubscribeTokens {
  tokenFor(memberId: string): Promise<string>;
  /** Null for a token that is not ours. */
  memberOf(token: string): Promise<string | null>;
}

const purpose = 'goodterms unsubscribe 1';
const nonceLength = 12;

/**
 * AES-GCM under keys that are derived from the owner key for this alone: a token cannot be made without them, fits nothing
 * else, and does not tell who it is about to whoever finds the address in a log. The nonce is a keyed hash of the member,
 * so that every mail to them has the same address and no two members share a nonce (as in RFC 5297).
 */
export function unsubscribeTokens(ownerKey: string): UnsubscribeTokens {
  const keys = deriveKeys(ownerKey);
  return {
    async tokenFor(memberId) {
      const { sealing, naming } = await keys;
      const bytes = new TextEncoder().encode(memberId);
      const iv = new Uint8Array(await crypto.subtle.sign('HMAC', naming, bytes)).slice(0, nonceLength);
      const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, sealing, bytes));
      return toBase64Url(new Uint8Array([...iv, ...sealed]));
    },
    async memberOf(token) {
      const { sealing } = await keys;
      try {
        const bytes = fromBase64Url(token);
        const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes.slice(0, nonceLength) }, sealing, bytes.slice(nonceLength));
        return new TextDecoder().decode(opened);
      } catch {
        return null;
      }
    },
  };
}

async function deriveKeys(ownerKey: string): Promise<{ sealing: CryptoKey; naming: CryptoKey }> {
  const root = await crypto.subtle.importKey('raw', new TextEncoder().encode(ownerKey), 'HKDF', false, ['deriveKey']);
  const from = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(`${purpose} ${info}`) });
  return {
    sealing: await crypto.subtle.deriveKey(from('sealing'), root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    naming: await crypto.subtle.deriveKey(from('naming'), root, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
  };
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}
