/** A new UUID (version 4). `randomUUID` exists only in secure contexts, and a site may still be on plain http. */
export function createIdempotencyKey(): string {
  return crypto.randomUUID?.() ?? '00000000-0000-4000-8000-000000000000'.replace(/0/g, randomDigit);
}

function randomDigit(): string {
  return (Number(crypto.getRandomValues(new Uint8Array(1))[0]) % 16).toString(16);
}
