import { addDays } from '../../terms/calendar.ts';
import type { StandingStatus } from '../../terms/standing.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Kit } from '../kit.ts';
import { standingOfAccount } from '../members/standingOfAccount.ts';
import type { Account } from '../store/store.ts';

/** As many accounts are read at once. */
const pageSize = 500;

/** An account and how it stands today, where the member lives. */
export interface StandingAccount {
  account: Account;
  status: StandingStatus;
}

/** Everybody with something under way and how they stand. Whoever is not among them owes nothing: `current`. */
export async function* openStandings(kit: Kit, now: Date): AsyncGenerator<StandingAccount> {
  // The day after tomorrow in UTC has not been yesterday anywhere.
  const before = addDays(todayIn('UTC', now), 2);
  let cursor: string | null = null;
  do {
    const page: { items: Account[]; nextCursor: string | null } = await kit.store.reader.openAccounts({ limit: pageSize, cursor }, before);
    for (const account of page.items) yield { account, status: standingOfAccount(account, todayIn(account.member.timeZone, now)).status };
    cursor = page.nextCursor;
  } while (cursor !== null);
}
