import type { Pause } from '../../terms/pause.ts';
import type { RestReason } from '../../terms/restingCharges.ts';

/**
 * Brings books that are kept elsewhere to what was agreed: what is let be, and what rests. It is told what is wanted, never what
 * has changed: it looks what there is and changes the difference. So it may be told twice, late, and again after a crash.
 */
export interface Steward {
  /**
   * Goes over the network, outside of any transaction. Rejects where something could not be brought about, after it has tried all
   * else; with an UndeliverableError where that needs somebody to look into it.
   * @param told of each change, once it is made
   */
  arrange(wanted: Wanted, told: (change: Arranged) => Promise<void>): Promise<void>;
}

/** How the books are to be for one member. */
export interface Wanted {
  /** Whose books: all of their customers. */
  customers: string[];
  /** The references that are let be. All others that we have let be before go on as they did. */
  resting: { reference: string; reason: RestReason }[];
  /** Billing rests, and everything that is open is let be; null where it goes on. */
  pause: WantedPause | null;
  /** Names this run among all others. */
  run: string;
}

export interface WantedPause {
  id: string;
  /** What was agreed, to be written down with it. */
  terms: Pick<Pause, 'startsOn' | 'resumesOn' | 'periods' | 'agreedAt'>;
  /** When billing begins again, RFC 3339 in UTC. */
  resumesAt: string;
  /** Whether the member keeps what they have while nothing is billed. Where the books cannot do otherwise, they keep it. */
  access: 'keep' | 'stop';
}

/** One change that was made. */
export interface Arranged {
  action: 'held' | 'released' | 'rested' | 'resumed';
  /** The books' name for what was changed. */
  subject: string;
  /** Facts for the audit trail; `requestId` is the provider's name for the call. */
  details: Record<string, string | number | boolean | null>;
}
