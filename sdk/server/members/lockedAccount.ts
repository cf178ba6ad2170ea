import { notFound } from '../problem.ts';
import type { Account, Reader, Records } from '../store/store.ts';
import type { Call } from '../kit.ts';

/** The account of the member who is asking, locked until the transaction ends. */
export async function lockedAccount(call: Call<unknown>, records: Records): Promise<Account> {
  const account = await records.lockAccount(memberIdOf(call));
  if (!account) throw notFound('member');
  return account;
}

/** The account of the member who is asking, for reading. */
export async function readAccount(call: Call<unknown>, reader: Reader): Promise<Account> {
  const account = await reader.account(memberIdOf(call));
  if (!account) throw notFound('member');
  return account;
}

export function memberIdOf({ claim }: Call<unknown>): string {
  if (!claim) throw new TypeError('A member route was called without a claim; the router has to refuse that.');
  return claim.memberId;
}

/** What belongs to the member who is asking; the same answer for another member's as for what does not exist. */
export function own<T extends { memberId: string }>(found: T | null, call: Call<unknown>, what: string): T {
  if (!found || found.memberId !== memberIdOf(call)) throw notFound(what);
  return found;
}
