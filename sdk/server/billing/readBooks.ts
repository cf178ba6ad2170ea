import { newMember } from '../owner/members.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { LinkedCustomer } from '../store/rows.ts';
import type { Account, Records, Store } from '../store/store.ts';
import { copyEntries } from './copyEntries.ts';
import type { Entries, OutsideBooks, Person } from './outsideBooks.ts';
import { writeLink } from './writeLink.ts';

/** What reading the books takes. */
export interface ReadingRoom {
  store: Store;
  books: OutsideBooks;
  playbook: Playbook;
  now: Date;
}

type Found = Pick<LinkedCustomer, 'id' | 'foundBy'>;

/** What is known as a reading begins. */
interface Beginning {
  number: number;
  person: Person;
  known: LinkedCustomer[];
  account: Account | null;
}

/**
 * Reads the books for a member, known to us or not yet, and copies what they say. Between two transactions nothing is
 * locked while the books are asked; where a reading that began later has been written meanwhile, this one is let go.
 */
export async function readBooks(room: ReadingRoom, memberId: string): Promise<void> {
  const { store, books, playbook, now } = room;
  const begun = await store.transaction((records) => begin(records, memberId));
  const found: Found[] = begun.known.length > 0 ? begun.known : await ownOf(store, memberId, await books.findCustomers(begun.person));
  const entries = await books.entriesOf({
    memberId,
    customers: found.map(({ id }) => id),
    held: (begun.account?.charges ?? []).map(({ reference }) => reference).filter(books.isTheirs),
    now,
    timeZone: begun.account?.member.timeZone ?? playbook.owner.timeZone,
    isPlanRunning: (id) => begun.account?.plans.some((plan) => plan.id === id && plan.state === 'active') ?? false,
  });
  await store.transaction((records) => end(room, records, begun, found, entries));
}

async function begin(records: Records, memberId: string): Promise<Beginning> {
  const account = await records.account(memberId);
  const person = { memberId, email: await ownAddress(records, account) };
  return { number: await records.beginReading(memberId), person, known: await records.customersOf(memberId), account };
}

/** The address that the owner gave us for this member and for nobody else: a shared mailbox proves nothing. */
async function ownAddress(records: Records, account: Account | null): Promise<string | null> {
  if (!account?.member.email) return null;
  const sharing = await records.membersByEmail(account.member.email);
  return sharing.length === 1 && sharing[0]?.id === account.member.id ? account.member.email : null;
}

/** Without those that are known to be somebody else. */
async function ownOf({ reader }: Store, memberId: string, found: Found[]): Promise<Found[]> {
  const links = await Promise.all(found.map(({ id }) => reader.customer(id)));
  return found.filter((_one, index) => (links[index]?.memberId ?? memberId) === memberId);
}

async function end({ playbook, now }: ReadingRoom, records: Records, { number, person, known }: Beginning, found: Found[], { entries, customers }: Entries): Promise<void> {
  const { memberId } = person;
  const locked = await records.lockAccount(memberId);
  if (!(await records.endReading({ memberId, number, asOf: now.toISOString() }))) return;
  const isKnown = new Set(known.map(({ id }) => id));
  for (const id of customers.filter((one) => !isKnown.has(one))) await writeLink(records, { now }, memberId, found.find((one) => one.id === id) ?? { id, foundBy: 'charge' });
  const isAsked = entries.some(({ kind, amount, paid }) => kind === 'asked' && amount > paid);
  if (!locked && !isAsked) return; // nobody who owes nothing needs to be known to us
  if (!locked) await records.saveMember(newMember(memberId, playbook));
  const account = locked ?? (await records.lockAccount(memberId));
  if (account) await copyEntries(records, { now }, account, entries);
}
