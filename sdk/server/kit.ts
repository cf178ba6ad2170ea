import { isTimeZone } from '../terms/isTimeZone.ts';
import type { Channel, Member } from '../terms/member.ts';
import { todayIn } from '../terms/todayIn.ts';
import type { Billing } from './billing/billing.ts';
import type { Bookkeeper } from './billing/bookkeeper.ts';
import type { Clock } from './clock.ts';
import type { Claim } from './identity/identity.ts';
import type { Editions } from './playbook/editions.ts';
import type { Playbook } from './playbook/playbook.ts';
import type { SealedIds } from './sealedIds.ts';
import type { Store } from './store/store.ts';

/** What an API is made of, as its use cases see it. */
export interface Kit {
  store: Store;
  billing: Billing;
  /** Keeps our charges in step with books kept elsewhere; null where the money is recorded with us alone. */
  keeper: Bookkeeper | null;
  /** The one in force: the same throughout a call, whatever is published meanwhile. */
  playbook: Playbook;
  editions: Editions;
  clock: Clock;
  /** The channels that somebody carries to the member, besides the widget, which they come to. */
  carries: Exclude<Channel, 'widget'>[];
  /** Names an introduction in the address of the page where the peer answers. */
  peerTokens: SealedIds;
}

/** One call of a route: what was asked, by whom, and when. */
export interface Call<Input> {
  kit: Kit;
  now: Date;
  /** For owner routes and public ones there is none. */
  claim: Claim | null;
  /** The language the caller asked for beyond what is known of the member. */
  locale: string | null;
  input: Input;
  query: Query;
  /** The value of `{name}` in the path. */
  param(name: string): string;
  /** For what the table of routes does not read: a body that is not JSON. */
  request: Request;
}

/** What the route's own query has let through: each of these where the route takes it. */
export interface Query {
  limit: number;
  cursor: string | null;
  /** Civil dates. */
  from?: string;
  to?: string;
  status?: string;
  edition?: string;
}

/** RFC 3339 in UTC. */
export function instantOf(call: { now: Date }): string {
  return call.now.toISOString();
}

/** The member as the owner saved them, with what their token says of them today. */
export function asClaimed(member: Member, claim: Claim | null): Member {
  return {
    ...member,
    firstName: member.firstName || (claim?.name ?? ''),
    timeZone: claim?.timeZone && isTimeZone(claim.timeZone) ? claim.timeZone : member.timeZone,
  };
}

/** Today, where the member lives. */
export function todayOf(call: { now: Date }, member: Member): string {
  return todayIn(member.timeZone, call.now);
}
