import type { CivilDate } from '../../terms/calendar.ts';

/** A span of days that is counted, the first and the last included. */
export interface CountedDays {
  from: CivilDate;
  to: CivilDate;
  /** When the first day begins, and the one after the last, RFC 3339 in UTC. */
  start: string;
  end: string;
  /** RFC 3339 in UTC. */
  now: string;
  /** Only what was due before it can be late. */
  today: CivilDate;
}

/** Days after the due day within which what was missed counts as recovered. Ours: see the `Insights` of the contract. */
export const RECOVERY_DAYS = 30;

/**
 * Charges that fell due in these days and were neither paid nor on their way when their due day was over. What a charge has
 * been paid beyond its recorded payments came with a file, and counts as paid in time.
 */
export interface LateCharges {
  /** People, each once. Recovered and settled: all that they missed. */
  people: { missed: number; recovered: number; tooEarly: number; settled: number };
  /** Integer minor units, by currency in alphabetical order. */
  amounts: { currency: string; charges: number; missed: number; recovered: number; tooEarly: number; settled: number }[];
  /** What these people chose since the first of these due days. Somebody who chose two ways counts in both. */
  ways: { plan: number; promise: number; pause: number; pay: number; conversation: number; none: number };
}

/** What else happened in these days, and how it stands. */
export interface CareCounts {
  /** All members. */
  members: number;
  /** Those of them who have muted a channel. */
  optedOut: number;
  /** Made in these days, as they stand. `behind`: running with something missed. */
  plans: AgreementsMade;
  promises: AgreementsMade;
  /** By channel and situation, in alphabetical order. */
  touches: { channel: string; situation: string; made: number; withdrawn: number }[];
  disputes: { opened: number; open: number; members: number };
  /** Answers of these days that somebody waited for, and threads that wait now. */
  conversations: { answered: number; withinPromise: number; waiting: number; waitingTooLong: number };
  /** The one that was shown most first, then by name. */
  screens: ScreenCount[];
}

/** How often a screen of the widget was shown, and how often a call that was made on it did not work out. */
export interface ScreenCount {
  screen: string;
  shown: number;
  failed: number;
}

export interface AgreementsMade {
  agreed: number;
  kept: number;
  running: number;
  behind: number;
  broken: number;
  left: number;
}
