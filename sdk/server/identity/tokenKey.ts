import { importSPKI } from 'jose';

/** What member tokens are signed with: a shared secret (HS256), or an Ed25519 key whose public half the API holds (EdDSA, PEM). */
export type TokenKey = { secret: string } | { publicKey: string };

/** Shorter secrets can be guessed offline from one token: RFC 7518 §3.2 asks for 256 bits. */
const leastSecretBytes = 32;

export interface CheckedKey {
  algorithm: 'HS256' | 'EdDSA';
  key: Uint8Array | CryptoKey;
}

/** Reads a key once. Throws a TypeError that says what to mend. */
export async function checkKey(tokenKey: TokenKey): Promise<CheckedKey> {
  if ('publicKey' in tokenKey) return { algorithm: 'EdDSA', key: await importSPKI(tokenKey.publicKey, 'EdDSA') };
  return { algorithm: 'HS256', key: secretBytes(tokenKey.secret) };
}

/** @param name what to call it when it is too short */
export function secretBytes(secret: string, name = 'token secret'): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(secret);
  if (bytes.length < leastSecretBytes) {
    throw new TypeError(`The ${name} has ${bytes.length} bytes; it needs at least ${leastSecretBytes}. Make one with: openssl rand -base64 32`);
  }
  return bytes;
}
