/**
 * MurmurHash3, x86, 32 bit, seed 0, over the UTF-8 bytes of a text: a whole number from 0 to 2^32 - 1. It spreads
 * similar texts evenly and is the same everywhere; it keeps nothing secret.
 *
 * Source: Austin Appleby, public domain, https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
 */
export function murmurHash(text: string): number {
  const bytes = new TextEncoder().encode(text);
  const wholeBlocks = bytes.length - (bytes.length % 4);
  let hash = 0;
  for (let start = 0; start < wholeBlocks; start += 4) {
    hash ^= scramble(readBlock(bytes, start, 4));
    hash = Math.imul(rotateLeft(hash, 13), 5) + 0xe6546b64;
  }
  hash ^= scramble(readBlock(bytes, wholeBlocks, bytes.length % 4));
  return finish(hash ^ bytes.length);
}

/** Up to four bytes as one number, the first byte lowest. */
function readBlock(bytes: Uint8Array, start: number, length: number): number {
  return bytes.subarray(start, start + length).reduceRight((block, byte) => (block << 8) | byte, 0);
}

function scramble(block: number): number {
  return Math.imul(rotateLeft(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);
}

function rotateLeft(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}

function finish(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
