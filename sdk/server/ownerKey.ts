import { hash } from './hash.ts';

/** Shorter keys can be guessed. */
const leastBytes = 24;

/** A check of the owner key that takes the same time however much of it was right. */
export function ownerKeyCheck(ownerKey: string): (sent: string) => Promise<boolean> {
  if (new TextEncoder().encode(ownerKey).length < leastBytes) {
    throw new TypeError(`The owner key has fewer than ${leastBytes} bytes. Make one with: openssl rand -base64 32`);
  }
  const expected = hash(ownerKey);
  return async (sent) => sameText(await hash(sent), await expected);
}

/** What a request sends as `Authorization: Bearer`; empty when it sends nothing of the kind. */
export function bearerOf(request: Request): string {
  return /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
}

/** Compares hashes, so the length gives nothing away, and looks at every character. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}
