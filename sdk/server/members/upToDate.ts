import type { Call } from '../kit.ts';
import type { Records } from '../store/store.ts';
import { memberIdOf } from './lockedAccount.ts';

/**
 * Has the books read before the transaction that agrees to something. Where that cannot be done, the transaction says so: a
 * call that was answered under its key before is answered the same, whether the books can be read now or not.
 */
export async function bringUpToDate(call: Call<unknown>): Promise<undefined> {
  await call.kit.keeper?.bringUpToDate(memberIdOf(call), 0).catch(() => {});
}

/** Nothing is agreed on what may be over. */
export async function requireUpToDate(call: Call<unknown>, records: Records): Promise<void> {
  await call.kit.keeper?.requireRead(records, memberIdOf(call), call.now);
}
