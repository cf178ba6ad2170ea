import { noteOnly } from '../notes.ts';
import { newMessage } from '../outbox/newMessage.ts';
import type { LinkedCustomer } from '../store/rows.ts';
import type { Records } from '../store/store.ts';

/** Writes down which member a customer is, once. A customer who does not bear our mark yet is given it later, by a job. */
export async function writeLink(records: Records, call: { now: Date }, memberId: string, { id, foundBy }: Pick<LinkedCustomer, 'id' | 'foundBy'>): Promise<void> {
  const linkedAt = call.now.toISOString();
  if (!(await records.linkCustomer({ id, memberId, foundBy, linkedAt }))) return;
  await noteOnly(records, call, { by: 'system', memberId, action: 'customer.linked', subject: id, details: { foundBy } });
  if (foundBy !== 'mark') await records.send(newMessage('books.mark', memberId, { customer: id }, linkedAt));
}
