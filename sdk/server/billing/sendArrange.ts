import { newMessage } from '../outbox/newMessage.ts';
import type { Records } from '../store/store.ts';

/** Has the books brought to what is agreed with a member: by a job that is written with the change, and does what is agreed when it runs. */
export async function sendArrange(records: Records, call: { now: Date }, memberId: string): Promise<void> {
  await records.send(newMessage('books.arrange', memberId, {}, call.now.toISOString()));
}
