import { addDays } from '../../terms/calendar.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Kit } from '../kit.ts';
import { newMessage } from '../outbox/newMessage.ts';
import type { OutboxMessage } from '../store/rows.ts';
import { isFirst } from './isFirst.ts';
import { memberOf } from './memberOf.ts';
import { type Office, textIn } from './office.ts';
import { sendReadAgain } from './readAgain.ts';
import { sendArrange } from './sendArrange.ts';

/** How many accounts one job looks through. Ours. */
const accountsAtOnce = 200;

/** The hour of the night, where the owner lives, from which on the books are compared. Ours. */
const compareFromHour = 3;

/** Written down under the day: of many processes one compares. */
const scope = 'books.compare';

/** Once a night all that is asked for in the books, and all that we hold as unpaid, is looked at: whatever a lost notice would have told. */
export async function compareNightly({ store, playbook }: Kit, now: Date): Promise<void> {
  const key = todayIn(playbook.owner.timeZone, new Date(now.getTime() - compareFromHour * 60 * 60 * 1000));
  await store.transaction(async (records) => {
    if (!(await isFirst(records, { scope, key }, now))) return;
    await records.send(newMessage('books.compare', null, { part: 'books', after: null }, now.toISOString()));
    await records.send(newMessage('books.compare', null, { part: 'ours', after: null }, now.toISOString()));
  });
}

/** The job: one page, and the message for the next. */
export async function compareBooks(office: Office, message: OutboxMessage): Promise<void> {
  const after = textIn(message, 'after');
  if (message.payload['part'] === 'books') await comparePage(office, after);
  else await compareOurs(office, after);
}

async function comparePage({ store, keeper, now }: Office, after: string | null): Promise<void> {
  const { customers, next } = await keeper.books.customersWithEntries(after);
  await store.transaction(async (records) => {
    const members = new Set<string>();
    for (const customer of customers) {
      const memberId = await memberOf(records, { now }, customer);
      if (memberId !== null) members.add(memberId);
    }
    for (const memberId of members) {
      await sendReadAgain(records, { now }, { memberId, customer: null, about: null });
      await sendArrange(records, { now }, memberId);
    }
    if (next !== null) await records.send(newMessage('books.compare', null, { part: 'books', after: next }, now.toISOString()));
  });
}

/** Members with something unpaid of theirs: it may have been paid or given up there. And those on a pause: there they may not be. */
async function compareOurs({ store, keeper, now }: Office, after: string | null): Promise<void> {
  const tomorrow = addDays(now.toISOString().slice(0, 10), 1);
  const { items, nextCursor } = await store.reader.openAccounts({ limit: accountsAtOnce, cursor: after }, tomorrow);
  const held = items.filter(({ charges }) => charges.some(({ reference }) => keeper.books.isTheirs(reference)));
  const paused = items.filter(({ pauses }) => pauses.length > 0);
  await store.transaction(async (records) => {
    for (const { member } of held) await sendReadAgain(records, { now }, { memberId: member.id, customer: null, about: null });
    for (const { member } of paused) await sendArrange(records, { now }, member.id);
    if (nextCursor !== null) await records.send(newMessage('books.compare', null, { part: 'ours', after: nextCursor }, now.toISOString()));
  });
}
