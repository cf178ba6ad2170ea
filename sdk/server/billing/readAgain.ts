import { newMessage } from '../outbox/newMessage.ts';
import type { OutboxMessage } from '../store/rows.ts';
import type { Records } from '../store/store.ts';
import { memberOf } from './memberOf.ts';
import { type Office, textIn } from './office.ts';

/** Of whom something changed, as far as a notice says. */
export interface Changed {
  memberId: string | null;
  customer: string | null;
  /** Where the customer is not known: the reference of an entry, or what only the books can tell of whom it is. */
  about: string | null;
}

/** Has the books read for a member again, unless a reading that begins after this transaction has ended by then: of many changes at once one reading tells. */
export async function sendReadAgain(records: Records, call: { now: Date }, { memberId, customer, about }: Changed): Promise<void> {
  const linked = customer === null ? null : await records.customer(customer);
  const [charge] = about === null ? [] : await records.chargesByReference([about]);
  const whose = memberId ?? linked?.memberId ?? charge?.memberId ?? null;
  const reading = whose === null ? null : await records.reading(whose);
  await records.send(newMessage('books.read', whose, { customer, about, after: reading?.begun ?? 0 }, call.now.toISOString()));
}

/** The job: reads the books for a member, where nobody knew for whom, finds out first. */
export async function readAgain(office: Office, message: OutboxMessage): Promise<void> {
  const { store, keeper } = office;
  if (message.memberId !== null) return await keeper.readAfter(message.memberId, Number(message.payload['after']));
  const memberId = await memberBehind(office, message);
  if (memberId !== null) await keeper.readAfter(memberId, (await store.reader.reading(memberId))?.begun ?? 0);
}

/** Null for a customer of the owner's who is no member of the site. */
async function memberBehind({ store, keeper, now }: Office, message: OutboxMessage): Promise<string | null> {
  const about = textIn(message, 'about');
  const customer = textIn(message, 'customer') ?? (about === null ? null : await keeper.books.customerBehind(about));
  if (customer === null) return null;
  const linked = await store.reader.customer(customer);
  if (linked) return linked.memberId;
  const who = await keeper.books.customer(customer);
  return who && (await store.transaction((records) => memberOf(records, { now }, who)));
}
