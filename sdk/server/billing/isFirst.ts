import type { Records } from '../store/store.ts';

/** Whether this is done for the first time, by any process: written down with the transaction, and forgotten after a day like all idempotency keys. */
export async function isFirst(records: Records, { scope, key }: { scope: string; key: string }, now: Date): Promise<boolean> {
  const claim = { scope, key, bodyHash: '' };
  if (await records.claimKey({ ...claim, at: now.toISOString() })) return false;
  await records.keepAnswer({ ...claim, status: 200, body: '' });
  return true;
}
