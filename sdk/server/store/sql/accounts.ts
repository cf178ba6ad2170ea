import type { Member } from '../../../terms/member.ts';
import { readCursor, writeCursor } from '../place.ts';
import type { Account, PageOf, PageRequest } from '../store.ts';
import { assignmentsOf } from './assignments.ts';
import { openCharges } from './charges.ts';
import { openConversations } from './conversations.ts';
import type { Sql } from './database.ts';
import { groupBy } from './groupBy.ts';
import { unreleasedHolds } from './holds.ts';
import { openIntroductions } from './introductions.ts';
import { lockMember, membersAfter, membersById, openMembersAfter } from './members.ts';
import { recentPauses } from './pauses.ts';
import { recentPlans } from './plans.ts';
import { recentTouches } from './touches.ts';

/** @param since from when on ended plans, pauses and touches belong to an account, RFC 3339 in UTC */
export async function readAccount(sql: Sql, memberId: string, since: string): Promise<Account | null> {
  const [account] = await accountsOf(sql, await membersById(sql, [memberId]), since);
  return account ?? null;
}

export async function lockAccount(sql: Sql, memberId: string, since: string): Promise<Account | null> {
  const member = await lockMember(sql, memberId);
  const [account] = await accountsOf(sql, member === null ? [] : [member], since);
  return account ?? null;
}

/** @param before where given, only accounts with something under way: see `openAccounts` */
export async function accountsPage(sql: Sql, page: PageRequest, since: string, before?: string): Promise<PageOf<Account>> {
  const after = page.cursor === null ? '' : readCursor(page.cursor, 1).key;
  const limit = page.limit + 1;
  const found = await (before === undefined ? membersAfter(sql, after, limit) : openMembersAfter(sql, after, limit, before));
  const members = found.slice(0, page.limit);
  const last = members.at(-1);
  const isMore = last !== undefined && found.length > page.limit;
  return {
    items: await accountsOf(sql, members, since),
    nextCursor: isMore ? writeCursor({ section: 0, key: last.id, position: 0 }) : null,
  };
}

/** One query a table, however many members there are. */
async function accountsOf(sql: Sql, members: Member[], since: string): Promise<Account[]> {
  if (members.length === 0) return [];
  const ids = members.map(({ id }) => id);
  const charges = byMember(await openCharges(sql, ids));
  const plans = byMember(await recentPlans(sql, ids, since));
  const pauses = byMember(await recentPauses(sql, ids, since.slice(0, 10)));
  const holds = byMember(await unreleasedHolds(sql, ids));
  const conversations = byMember(await openConversations(sql, ids));
  const introductions = byMember(await openIntroductions(sql, ids));
  const touches = byMember(await recentTouches(sql, ids, since));
  const assignments = byMember(await assignmentsOf(sql, ids));
  return members.map((member) => ({
    member,
    charges: charges.get(member.id) ?? [],
    plans: plans.get(member.id) ?? [],
    pauses: pauses.get(member.id) ?? [],
    holds: holds.get(member.id) ?? [],
    conversation: conversations.get(member.id)?.[0] ?? null,
    introductions: introductions.get(member.id) ?? [],
    touches: touches.get(member.id) ?? [],
    assignments: assignments.get(member.id) ?? [],
  }));
}

function byMember<Row extends { memberId: string }>(rows: Row[]): Map<string, Row[]> {
  return groupBy(rows.map((row) => [row.memberId, row]));
}
