/** Names one thing in an address, and proves that the address is ours. */
export interface SealedIds {
  seal(id: string): Promise<string>;
  /** Null for a token that is not ours, or was made for another purpose. */
  open(token: string): Promise<string | null>;
}

const nonceLength = 12;

/**
 * AES-GCM under keys that are derived from the owner key for this purpose alone: a token cannot be made without them, fits
 * nothing else, and does not tell what it is about to whoever finds the address in a log. The nonce is a keyed hash of the
 * id, so that an id always has the same token and no two ids share a nonce (as in RFC 5297).
 */
export function sealedIds(ownerKey: string, purpose: string): SealedIds {
  const keys = deriveKeys(ownerKey, purpose);
  return {
    async seal(id) {
      const { sealing, naming } = await keys;
      const bytes = new TextEncoder().encode(id);
      const iv = new Uint8Array(await crypto.subtle.sign('HMAC', naming, bytes)).slice(0, nonceLength);
      const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, sealing, bytes));
      return toBase64Url(new Uint8Array([...iv, ...sealed]));
    },
    async open(token) {
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

async function deriveKeys(ownerKey: string, purpose: string): Promise<{ sealing: CryptoKey; naming: CryptoKey }> {
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
