import type { Charge } from '../../terms/charge.ts';
import { startOfDay } from '../../terms/startOfDay.ts';
import { todayIn } from '../../terms/todayIn.ts';
import { newId } from '../newId.ts';
import { noteOnly } from '../notes.ts';
import { newMember } from '../owner/members.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Records, Store } from '../store/store.ts';
import type { MarkedMember } from './marked.ts';
import type { BookEntry, OutsideBooks } from './outsideBooks.ts';
import { readBooks } from './readBooks.ts';
import { rebuildPlans } from './rebuildPlans.ts';
import { writeLink } from './writeLink.ts';

export interface Rebuilding {
  store: Store;
  books: OutsideBooks;
  playbook: Playbook;
  now: Date;
}

/** How much was written down that was not there. */
export interface Rebuilt {
  members: number;
  customers: number;
  charges: number;
  plans: number;
  pauses: number;
  attempts: number;
}

/**
 * Writes our tables anew from the marks that we have left on the books: who is whom, what was owed, and what was agreed and taken.
 * What is there already is left as it is, so that it can be done again. Conversations, holds, notes and the audit trail are
 * nowhere but with us.
 */
export async function rebuild(rebuilding: Rebuilding): Promise<Rebuilt> {
  const all: Rebuilt = { members: 0, customers: 0, charges: 0, plans: 0, pauses: 0, attempts: 0 };
  for await (const marked of rebuilding.books.marked(rebuilding.now)) {
    const written = await rebuildMember(rebuilding, marked);
    all.members += written.members;
    all.customers += written.customers;
    all.charges += written.charges;
    all.plans += written.plans;
    all.pauses += written.pauses;
    all.attempts += written.attempts;
    await readBooks(rebuilding, marked.memberId);
  }
  return all;
}

async function rebuildMember({ store, playbook, now }: Rebuilding, marked: MarkedMember): Promise<Rebuilt> {
  return await store.transaction(async (records) => {
    const call = { now };
    const known = await records.lockAccount(marked.memberId);
    if (!known) await records.saveMember({ ...newMember(marked.memberId, playbook), firstName: marked.firstName, email: marked.email });
    const customers = await rebuildLinks(records, call, marked);
    const { charges, added } = await rebuildCharges(records, marked, todayIn(playbook.owner.timeZone, now));
    const plans = await rebuildPlans(records, marked, charges, now);
    const pauses = await rebuildPauses(records, marked);
    const attempts = await rebuildAttempts(records, marked, charges);
    const written = { members: known ? 0 : 1, customers, charges: added, plans, pauses, attempts };
    if (Object.values(written).some((count) => count > 0)) await noteOnly(records, call, { by: 'owner', memberId: marked.memberId, action: 'member.rebuilt', subject: marked.memberId, details: written });
    return written;
  });
}

async function rebuildLinks(records: Records, call: { now: Date }, { memberId, customers }: MarkedMember): Promise<number> {
  const unknown: string[] = [];
  for (const id of customers) if (!(await records.customer(id))) unknown.push(id);
  for (const id of unknown) await writeLink(records, call, memberId, { id, foundBy: 'mark' });
  return unknown.length;
}

/** All that bears a mark, also what is paid by now: a plan names it. */
async function rebuildCharges(records: Records, { memberId, entries }: MarkedMember, today: string): Promise<{ charges: Map<string, Charge>; added: number }> {
  const references = entries.map(({ entry }) => entry.reference);
  const known = new Map((await records.chargesByReference(references)).map((charge) => [charge.reference, charge]));
  const missing = entries.filter(({ entry }) => !known.has(entry.reference)).map(({ entry }) => chargeOf(memberId, entry, today));
  await records.saveCharges(missing);
  return { charges: new Map([...known, ...missing.map((charge) => [charge.reference, charge] as const)]), added: missing.length };
}

function chargeOf(memberId: string, { reference, description, currency, amount, paid, processing, dueOn, retryOn, wholeOnly, control, hasCard }: BookEntry, today: string): Charge {
  return { id: newId('chg'), memberId, reference, description, currency, amount, paid, processing, dueOn: dueOn ?? today, retryOn, wholeOnly, control, hasCard };
}

async function timeZoneOf(records: Records, memberId: string): Promise<string> {
  return (await records.account(memberId))?.member.timeZone ?? 'Etc/UTC';
}

async function rebuildPauses(records: Records, { memberId, pauses }: MarkedMember): Promise<number> {
  let added = 0;
  for (const pause of new Map(pauses.map((one) => [one.id, one])).values()) {
    if ((await records.pause(pause.id)) || !(await records.startPause({ ...pause, memberId }))) continue;
    await records.wakeUp({ memberId, kind: 'pause', subject: pause.id, at: startOfDay(pause.resumesOn, await timeZoneOf(records, memberId)).toISOString() });
    added += 1;
  }
  return added;
}

async function rebuildAttempts(records: Records, { memberId, attempts }: MarkedMember, charges: Map<string, Charge>): Promise<number> {
  let added = 0;
  for (const { reference, ...attempt } of attempts) {
    const charge = charges.get(reference);
    if (!charge || (await records.attempt(attempt.id))) continue;
    if (await records.beginAttempt({ ...attempt, memberId, chargeId: charge.id, paymentId: null })) added += 1;
  }
  return added;
}
