import type { Call } from '../kit.ts';
import { memberIdOf } from '../members/lockedAccount.ts';
import { ApiProblem } from '../problem.ts';
import type { Records } from '../store/store.ts';

const hour = 60 * 60 * 1000;

/**
 * How many payments and cards a member may begin in an hour, and how many may be declined in a day: far more than anybody
 * needs, and too few to try stolen cards out. Ours.
 */
const mostBegun = 10;
const mostDeclined = 5;

/** As many entries of a member's trail are looked at together. */
const atOnce = 200;

/** What is counted in the trail. */
const begun: ReadonlySet<string> = new Set(['payment.started', 'card.started']);

/** Throws `rate_limited` where a member has begun or been refused too often. */
export async function refuseTooMany(call: Call<unknown>, records: Records): Promise<void> {
  const memberId = memberIdOf(call);
  const since = (ago: number): string => new Date(call.now.getTime() - ago).toISOString();
  if ((await begunSince(records, memberId, since(hour))) >= mostBegun) throw tooMany(`${mostBegun} payments were begun in an hour`, hour);
  const attempts = await records.attemptsOf(memberId);
  const declined = attempts.filter(({ paymentId, state, startedAt }) => paymentId !== null && (state === 'declined' || state === 'refused') && startedAt > since(24 * hour));
  if (declined.length >= mostDeclined) throw tooMany(`${mostDeclined} were declined within a day`, 24 * hour);
}

/** However much else was done since. @param since RFC 3339 in UTC */
async function begunSince(records: Records, memberId: string, since: string): Promise<number> {
  let count = 0;
  let cursor: string | null = null;
  do {
    const { items, nextCursor }: Awaited<ReturnType<Records['audit']>> = await records.audit({ limit: atOnce, cursor }, memberId);
    const recent = items.filter(({ at }) => at > since);
    count += recent.filter(({ action }) => begun.has(action)).length;
    cursor = recent.length === items.length && count < mostBegun ? nextCursor : null;
  } while (cursor !== null);
  return count;
}

/** @param wait milliseconds */
function tooMany(what: string, wait: number): ApiProblem {
  return new ApiProblem('rate_limited', `Of this member's payments, ${what}: no other is begun for now, so that no cards can be tried out here. Offer a promise, a plan or a conversation.`, {}, { 'retry-after': String(wait / 1000) });
}
