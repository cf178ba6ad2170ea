import type { Records } from '../store/store.ts';
import type { Customer } from './outsideBooks.ts';
import { writeLink } from './writeLink.ts';

/**
 * Which member a customer is: who was linked before, whom our mark names, or who alone has that address from the owner. It is
 * written down. Null for a customer of the owner's who is no member of the site.
 */
export async function memberOf(records: Records, call: { now: Date }, { id, mark, email }: Customer): Promise<string | null> {
  const linked = await records.customer(id);
  if (linked) return linked.memberId;
  const [member, ...sharing] = mark === null && email !== null ? await records.membersByEmail(email) : [];
  const memberId = mark ?? (sharing.length === 0 ? (member?.id ?? null) : null);
  if (memberId !== null) await writeLink(records, call, memberId, { id, foundBy: mark === null ? 'email' : 'mark' });
  return memberId;
}
