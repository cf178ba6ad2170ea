import type { Clock } from '../../clock.ts';
import type { Conversation } from '../../../terms/conversation.ts';
import { type Introduction, isOpenIntroduction } from '../../../terms/introduction.ts';
import type { Member } from '../../../terms/member.ts';
import { readCursor, writeCursor, type Place } from '../place.ts';
import { startOfHistory } from '../startOfHistory.ts';
import type { Account, PageOf, PageRequest, Reader } from '../store.ts';
import { assignmentsOf, talliesOf } from './assignments.ts';
import { memoryBooksReader } from './books.ts';
import { careCounts, lateCharges } from './counts.ts';
import { latestPlaybooks } from './playbooks.ts';
import { compare, sortedBy } from './sortedBy.ts';
import { compoundId, type ReadableTables } from './tables.ts';

/** Reads of the tables as one layer shows them. Everything that is handed out is a copy. */
export function memoryReader(tables: ReadableTables, clock: Clock): Reader {
  return {
    account: async (memberId) => accountOf(tables, memberId, startOfHistory(clock)),
    accounts: async (page) => accountsPage(tables, tables.members.all(), page, startOfHistory(clock)),
    async openAccounts(page, before) {
      const open = tables.members.all().filter(({ id }) => isUnderWay(tables, id, before));
      return accountsPage(tables, open, page, startOfHistory(clock));
    },
    async membersById(ids) {
      const found = [...new Set(ids)].map(tables.members.get).filter((member) => member !== undefined);
      return structuredClone(found);
    },
    ...memoryBooksReader(tables),
    async chargesByReference(references) {
      const found = [...new Set(references)].flatMap((reference) => tables.charges.by('reference', reference));
      return structuredClone(found);
    },
    plan: async (id) => copyOf(tables.plans.get(id)),
    pause: async (id) => copyOf(tables.pauses.get(id)),
    hold: async (id) => copyOf(tables.holds.get(id)),
    conversation: async (id) => copyOf(tables.conversations.get(id)),
    introduction: async (id) => copyOf(tables.introductions.get(id)),
    charge: async (id) => copyOf(tables.charges.get(id)),
    startedPayment: async (id) => copyOf(tables.startedPayments.get(id)),
    attempt: async (id) => copyOf(tables.attempts.get(id)),
    async attemptsOf(memberId) {
      const since = startOfHistory(clock);
      const recent = tables.attempts.by('memberId', memberId).filter(({ startedAt, endedAt }) => endedAt === null || startedAt >= since);
      return structuredClone(sortedBy(recent, ({ startedAt }) => startedAt).toReversed());
    },
    async conversations(page) {
      const rows = tables.conversations.all().map((row, position) => ({ row, place: placeInInbox(row, position) }));
      const { items, nextCursor } = pageOf(rows, page, inboxOrder, 3);
      const named = items.map((one) => ({ ...one, memberName: tables.members.get(one.memberId)?.firstName ?? '' }));
      return { items: named, nextCursor };
    },
    async introductions(page) {
      const rows = tables.introductions.all().map((row, position) => ({ row, place: placeForTheOwner(row, position) }));
      return pageOf(rows, page, reportsFirst, 2);
    },
    async audit(page, memberId) {
      const rows = tables.audit.all().filter((row) => memberId === undefined || row.memberId === memberId);
      return pageOf(placed(rows, ({ at }) => at), page, newestFirst);
    },
    touch: async (id) => copyOf(tables.touches.get(id)),
    async touches(page, memberId) {
      const rows = memberId === undefined ? tables.touches.all() : tables.touches.by('memberId', memberId);
      return pageOf(placed(rows, ({ at }) => at), page, newestFirst);
    },
    async deadMessages(page) {
      const rows = tables.outbox.all().filter(({ deadAt }) => deadAt !== null);
      return pageOf(placed(rows, ({ deadAt }) => deadAt ?? ''), page, newestFirst);
    },
    message: async (id) => copyOf(tables.outbox.get(id)),
    playbook: async (id) => copyOf(tables.playbooks.get(id)),
    latestPlaybooks: async (limit) => latestPlaybooks(tables, limit),
    keptAnswer: async (scope, key) => copyOf(tables.keys.get(compoundId(scope, key))?.answer),
    lateCharges: async (days) => lateCharges(tables, days),
    counts: async (days) => careCounts(tables, days),
    tallies: async (experiment) => talliesOf(tables, experiment),
  };
}

function accountsPage(tables: ReadableTables, members: Member[], page: PageRequest, since: string): PageOf<Account> {
  const found = pageOf(placed(members, ({ id }) => id), page, oldestFirst);
  const accounts = found.items.map(({ id }) => accountOf(tables, id, since));
  return { ...found, items: accounts.filter((account) => account !== null) };
}

function isUnderWay(tables: ReadableTables, memberId: string, before: string): boolean {
  return (
    tables.charges.by('memberId', memberId).some(({ paid, amount, dueOn }) => paid < amount && dueOn < before) ||
    tables.plans.by('memberId', memberId).some(({ state }) => state === 'active' || state === 'needs_conversation') ||
    tables.pauses.by('memberId', memberId).some(({ state }) => state === 'active') ||
    tables.holds.by('memberId', memberId).some(({ releasedAt }) => releasedAt === null) ||
    tables.conversations.by('memberId', memberId).some(({ state }) => state === 'open')
  );
}

interface Placed<Row> {
  row: Row;
  place: Place;
}

function placed<Row>(rows: Row[], keyOf: (row: Row) => string): Placed<Row>[] {
  return rows.map((row, position) => ({ row, place: { section: 0, key: keyOf(row), position } }));
}

function copyOf<Row>(row: Row | undefined): Row | null {
  return row === undefined ? null : structuredClone(row);
}

function accountOf(tables: ReadableTables, memberId: string, since: string): Account | null {
  const member = tables.members.get(memberId);
  if (member === undefined) return null;
  const ofMember = <Row>(rows: { by(index: string, value: string): Row[] }) => rows.by('memberId', memberId);
  return structuredClone({
    member,
    charges: sortedBy(
      ofMember(tables.charges).filter(({ amount, paid }) => paid < amount),
      ({ dueOn }) => dueOn,
    ),
    plans: sortedBy(
      ofMember(tables.plans).filter(({ endedAt }) => endedAt === null || endedAt >= since),
      ({ agreedAt }) => agreedAt,
    ).toReversed(),
    pauses: sortedBy(
      ofMember(tables.pauses).filter(({ state, startsOn }) => state === 'active' || startsOn >= since.slice(0, 10)),
      ({ agreedAt }) => agreedAt,
    ).toReversed(),
    holds: sortedBy(
      ofMember(tables.holds).filter(({ releasedAt }) => releasedAt === null),
      ({ placedAt }) => placedAt,
    ),
    conversation: ofMember(tables.conversations).find(({ state }) => state === 'open') ?? null,
    introductions: sortedBy(
      ofMember(tables.introductions).filter(isOpenIntroduction),
      ({ askedAt }) => askedAt,
    ),
    touches: sortedBy(
      ofMember(tables.touches).filter(({ at }) => at >= since),
      ({ at }) => at,
    ).toReversed(),
    assignments: assignmentsOf(tables, memberId),
  });
}

type Order = (a: Place, b: Place) => number;

const oldestFirst: Order = (a, b) => compare(a.key, b.key) || compare(a.position, b.position);
const newestFirst: Order = (a, b) => oldestFirst(b, a);

/** Waiting for the helper, then waiting for the member, then closed. */
function placeInInbox({ state, answerBy, openedAt }: Conversation, position: number): Place {
  if (state === 'closed') return { section: 2, key: openedAt, position };
  return answerBy === null ? { section: 1, key: openedAt, position } : { section: 0, key: answerBy, position };
}

/** What was reported and nobody looked into stands first. */
function placeForTheOwner({ state, settledAt, askedAt }: Introduction, position: number): Place {
  return { section: state === 'reported' && settledAt === null ? 0 : 1, key: askedAt, position };
}

const reportsFirst: Order = (a, b) => compare(a.section, b.section) || newestFirst(a, b);

const inboxOrder: Order = (a, b) =>
  compare(a.section, b.section) || (a.section === 0 ? oldestFirst(a, b) : newestFirst(a, b));

function pageOf<Row>(rows: Placed<Row>[], page: PageRequest, order: Order, sections = 1): PageOf<Row> {
  const after = page.cursor === null ? null : readCursor(page.cursor, sections);
  const rest = rows.filter(({ place }) => after === null || order(place, after) > 0);
  rest.sort((a, b) => order(a.place, b.place));
  const items = rest.slice(0, page.limit);
  const last = items.at(-1);
  return {
    items: structuredClone(items.map(({ row }) => row)),
    nextCursor: last !== undefined && rest.length > page.limit ? writeCursor(last.place) : null,
  };
}
