import type { CivilDate } from '../../terms/calendar.ts';
import type { ChargeControl } from '../../terms/charge.ts';
import type { LinkedCustomer } from '../store/rows.ts';
import type { MarkedMember } from './marked.ts';

/**
 * Books that are kept elsewhere and say what our members owe: our charges are a copy of them. Every call but `readNotice`
 * goes over the network, outside of any transaction, and rejects where the books do not answer or cannot be understood. Its
 * errors carry no secret and nothing personal: they are logged, and shown to the owner.
 */
export interface OutsideBooks {
  /** Where their notices arrive: a path of ours, for example `/v1/webhooks/stripe`. */
  noticePath: string;
  /** Whether a charge under this reference is one of theirs. */
  isTheirs(reference: string): boolean;
  /** The customers that a member is, found by our mark on them or by a verified address. Never by what a page said. */
  findCustomers(person: Person): Promise<Pick<LinkedCustomer, 'id' | 'foundBy'>[]>;
  /** What tells who a customer is. Null where there is no such customer any more. */
  customer(id: string): Promise<Customer | null>;
  /** Whose something is that a notice was about; null where it is nobody's. */
  customerBehind(about: string): Promise<string | null>;
  /** All that these customers are asked for, and what became of what we hold as unpaid. */
  entriesOf(asked: Asked): Promise<Entries>;
  /** A page of the customers who are asked for something now, each at least once over all pages. `next` is null on the last. */
  customersWithEntries(after: string | null): Promise<{ customers: Customer[]; next: string | null }>;
  /** Everybody who bears a mark of ours, with what the marks say. For when our own tables are lost. */
  marked(now: Date): AsyncIterable<MarkedMember>;
  /** Marks a customer as this member. Marking again changes nothing. */
  mark(customer: string, memberId: string): Promise<void>;
  /**
   * Reads a notice that arrived. It only says of whom something changed, never what: notices come late, twice and in any order.
   * Throws an ApiProblem where it is not theirs.
   * @param body as it was sent, byte for byte
   */
  readNotice(body: Uint8Array, headers: Headers, now: Date): Promise<Notice>;
}

/** A member, as far as they can be found by it. */
export interface Person {
  memberId: string;
  /** An address that proves who they are; null where there is none. */
  email: string | null;
}

/** What tells who a customer is: our mark, and the address that the books have. */
export interface Customer {
  id: string;
  mark: string | null;
  email: string | null;
}

export interface Asked {
  memberId: string;
  customers: string[];
  /** References of theirs that we hold as unpaid. */
  held: string[];
  now: Date;
  /** Where the member lives, an IANA name. */
  timeZone: string;
  /** Whether a plan of ours runs. */
  isPlanRunning: (planId: string) => boolean;
}

export interface Entries {
  entries: BookEntry[];
  /** Whose entries these are, also those beyond `customers` that were found through what we hold and bear nobody else's mark. */
  customers: string[];
}

/** One thing that a customer is or was asked to pay for, in the books. */
export interface BookEntry {
  /** Their name for it. */
  reference: string;
  description: string;
  /**
   * `asked`: it counts, by its day. `quiet`: owed, but nobody is asked for it now. `gone`: nobody is asked for it any more.
   * `written_off`: given up there, and only collected where a plan of ours runs. `paid`: there is nothing left of it.
   */
  kind: 'asked' | 'quiet' | 'gone' | 'written_off' | 'paid';
  /** Integer minor units, and never less than `paid + processing`. */
  amount: number;
  paid: number;
  processing: number;
  /** Three upper-case letters. */
  currency: string;
  /** Where the member lives; null where nobody knows. */
  dueOn: CivilDate | null;
  retryOn: CivilDate | null;
  /** Whether it can be paid in one only. */
  wholeOnly: boolean;
  control: ChargeControl;
  /** Whether there is a card or the like that it can be collected from by itself. */
  hasCard: boolean;
}

/** That something changed. */
export interface Notice {
  /** Theirs: the same for each delivery of one notice. */
  id: string;
  /** Of whom; null where it is about nobody in particular, or only the books can tell. */
  customer: string | null;
  /** Their name for what it is about, where `customer` is null: the reference of an entry, or what only the books can tell of whom it is. Null where it does not matter. */
  about: string | null;
}
