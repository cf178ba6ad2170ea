import type { Channel } from '../../terms/member.ts';
import type { Kit } from '../kit.ts';
import { isMailAddress } from '../mail/isMailAddress.ts';
import type { Account } from '../store/store.ts';

/** The channels on which something can be sent to this member: somebody carries it, and there is an address. */
export function sendingChannels({ carries }: Kit, { member }: Pick<Account, 'member'>): Channel[] {
  return carries.filter((channel) => channel !== 'email' || isMailAddress(member.email));
}
