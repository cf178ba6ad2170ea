import type { Stripe } from 'stripe';
import { markKey } from '../../../server/stripe/findCustomers.ts';
import type { Reader } from '../../../server/store/store.ts';
import type { Member } from '../../../terms/member.ts';

/** Which member a customer would be taken for, and by what. */
export interface Match {
  /**
   * `link`: it was found before. `metadata`: our mark on the customer (`gt_member`). `mail`: the address that the owner gave us
   * for this member alone. `several`: more than one member has that address, so none is taken.
   */
  by: 'link' | 'metadata' | 'mail' | 'several' | 'none';
  /** The member's id; null where it is nobody's. */
  member: string | null;
  /** Whether this member was brought in already; a mark may name one who was not. */
  isKnown: boolean;
  /** Where they live, an IANA name; null where nobody knows. */
  timeZone: string | null;
}

const nobody = { member: null, isKnown: false, timeZone: null } as const;

/**
 * Takes a customer for a member by the rules that the server goes by, and writes nothing down.
 * @param reader null where there is no store yet
 */
export async function matchMember(customer: Stripe.Customer, reader: Reader | null): Promise<Match> {
  const link = await reader?.customer(customer.id);
  if (link) return await named('link', link.memberId, reader);
  const mark = customer.metadata[markKey];
  if (mark) return await named('metadata', mark, reader);
  const [member, another] = customer.email && reader ? await reader.membersByEmail(customer.email) : [];
  if (member === undefined) return { by: 'none', ...nobody };
  return another === undefined ? known('mail', member) : { by: 'several', ...nobody };
}

async function named(by: 'link' | 'metadata', id: string, reader: Reader | null): Promise<Match> {
  const [member] = (await reader?.membersById([id])) ?? [];
  return member ? known(by, member) : { by, member: id, isKnown: false, timeZone: null };
}

function known(by: Match['by'], { id, timeZone }: Member): Match {
  return { by, member: id, isKnown: true, timeZone };
}
