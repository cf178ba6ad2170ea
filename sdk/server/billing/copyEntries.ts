import type { Charge } from '../../terms/charge.ts';
import { todayIn } from '../../terms/todayIn.ts';
import { newId } from '../newId.ts';
import { note } from '../notes.ts';
import { newMessage } from '../outbox/newMessage.ts';
import { afterArrival } from '../owner/recordMoney.ts';
import type { Account, Records } from '../store/store.ts';
import { followEntry } from './followEntry.ts';
import type { BookEntry } from './outsideBooks.ts';

interface Change {
  before: Charge;
  after: Charge;
  isNew: boolean;
}

/**
 * Brings a member's charges to what the books say. What has become less to pay since counts towards the plan that covers it,
 * by the same code as money that the owner records: once, since it is counted from the charge to the charge.
 * @param account locked until the transaction ends
 */
export async function copyEntries(records: Records, call: { now: Date }, account: Account, entries: BookEntry[]): Promise<void> {
  const changes = await changesIn(records, call, account, entries);
  await lookIntoAttempts(records, call, account, changes);
  if (changes.length === 0) return;
  await records.saveCharges(changes.map(({ after }) => after));
  for (const change of changes) await tellOf(records, call, account, change);
  const lessToPay = changes.map(({ before, after }) => ({ chargeId: after.id, amount: Math.max(0, unpaid(before) - unpaid(after)) }));
  await afterArrival(call, records, account, lessToPay);
}

/**
 * An attempt that waited for the bank or for the member may have come to its end by this. So may one that is on its way where
 * the charge does not show it: it was over before it was seen there, or is of a bill of its own.
 */
async function lookIntoAttempts(records: Records, call: { now: Date }, { member, charges }: Account, changes: Change[]): Promise<void> {
  const changed = new Set(changes.map(({ after }) => after.id));
  const shown = new Set(charges.filter(({ processing }) => processing > 0).map(({ id }) => id));
  const waiting = (await records.attemptsOf(member.id)).filter(({ chargeId, state }) => {
    return (changed.has(chargeId) && (state === 'processing' || state === 'needs_member')) || (state === 'processing' && !shown.has(chargeId));
  });
  for (const { id } of waiting) await records.send(newMessage('books.collect', member.id, { attemptId: id }, call.now.toISOString()));
}

async function changesIn(records: Records, { now }: { now: Date }, { member, plans }: Account, entries: BookEntry[]): Promise<Change[]> {
  const today = todayIn(member.timeZone, now);
  const kept = new Map((await records.chargesByReference(entries.map(({ reference }) => reference))).map((charge) => [charge.reference, charge]));
  const covered = new Set(plans.filter(({ state }) => state === 'active' || state === 'needs_conversation').flatMap(({ chargeIds }) => chargeIds));
  return entries.flatMap((entry): Change[] => {
    const before = kept.get(entry.reference);
    if (before && before.memberId !== member.id) return []; // the owner recorded it for somebody else, and knows better
    if (!before && !isOwed(entry)) return [];
    const charge = before ?? newCharge(member.id, entry, today);
    const after = followEntry(charge, entry, { today, isCovered: covered.has(charge.id) });
    return before && isSame(before, after) ? [] : [{ before: before ?? after, after, isNew: !before }];
  });
}

function isOwed({ kind, amount, paid }: BookEntry): boolean {
  return kind === 'asked' && amount > paid;
}

function newCharge(memberId: string, { reference, description, currency, amount, dueOn, wholeOnly, control, hasCard }: BookEntry, today: string): Charge {
  return { id: newId('chg'), memberId, reference, description, currency, amount, paid: 0, processing: 0, dueOn: dueOn ?? today, retryOn: null, wholeOnly, control, hasCard };
}

/** What a book entry may change of a charge. */
const followed = ['amount', 'paid', 'processing', 'dueOn', 'retryOn', 'wholeOnly', 'control', 'hasCard'] as const;

function isSame(before: Charge, after: Charge): boolean {
  return followed.every((name) => after[name] === before[name]);
}

function unpaid({ amount, paid }: Charge): number {
  return amount - paid;
}

async function tellOf(records: Records, call: { now: Date }, { member }: Account, { before, after, isNew }: Change): Promise<void> {
  const { id, amount, paid, processing, currency, dueOn, retryOn } = after;
  if (after.paid > before.paid) await recordArrival(records, call, member.timeZone, after, after.paid - before.paid);
  const action = isNew ? 'charge.added' : after.paid > before.paid ? 'payment.settled' : 'charge.changed';
  await note(records, call, { by: 'system', memberId: member.id, action, subject: id, details: { amount, paid, processing, currency, dueOn, retryOn } });
}

/** A row for the money, so that the owner's numbers know when it came. */
async function recordArrival(records: Records, { now }: { now: Date }, timeZone: string, { id: chargeId, memberId, currency, reference }: Charge, amount: number): Promise<void> {
  const today = todayIn(timeZone, now);
  await records.savePayments([{ id: newId('lpm'), memberId, chargeId, amount, currency, state: 'settled', reference, recordedAt: now.toISOString(), recordedOn: today, settledOn: today }]);
}
