import type { Pause } from '../../terms/pause.ts';
import type { Plan } from '../../terms/plan.ts';
import { asClaimed, type Call, todayOf } from '../kit.ts';
import { notFound } from '../problem.ts';
import type { Account, Reader, Records } from '../store/store.ts';
import { noteEnded } from './noteEnded.ts';
import { isCollectingStopped, noteMissed } from './noteMissed.ts';

/**
 * The account of the member who is asking, locked until the transaction ends. What has ended or was missed is written down
 * first, also where no job has done so yet: what a member was shown is what they can choose from.
 */
export async function lockedAccount(call: Call<unknown>, records: Records): Promise<Account> {
  const account = await records.lockAccount(memberIdOf(call));
  if (!account) throw notFound('member');
  const today = todayOf(call, asClaimed(account.member, call.claim));
  const pauses: Pause[] = [];
  for (const pause of account.pauses) pauses.push(await noteEnded(records, call, pause, today));
  if (isCollectingStopped(account, today)) return { ...account, pauses };
  const plans: Plan[] = [];
  for (const plan of account.plans) plans.push(await noteMissed(records, call, plan, account, today));
  return { ...account, pauses, plans };
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
