import type { CivilDate } from './calendar.ts';

/** A client of the owner, as Goodterms knows them. */
export interface Member {
  id: string;
  /** Never empty for a member that an owner saved or a token named; empty when nobody has said. */
  firstName: string;
  /** BCP 47, for example `en`, `es-MX`, `ar`. */
  locale: string;
  /** IANA time zone, for example `Europe/Madrid`. */
  timeZone: string;
  /** ISO 3166-1 alpha-2, or empty when unknown: it picks the resources. */
  country: string;
  /** For the owner's imports and mail; never sent to the browser. */
  email: string;
  /** The id of a program in the playbook, or empty. */
  programId: string;
  /** How far they have come, in the owner's words, for example "Week 6 of 12". */
  progress: string;
  /** In the member's own words. Shown back to them, never to a peer. */
  goal: string;
  /** Quiet on every channel until this day; null when nothing was asked. */
  snoozedUntil: CivilDate | null;
  /** Something was settled lately: nobody is spoken to about what is left before this day. Null when nothing was. */
  restsUntil: CivilDate | null;
  /** The day on which nothing was in arrears any more after something had been; null before. Welcome back is said for a week from it. */
  clearedOn: CivilDate | null;
  /** Channels the member does not want to be written to on. */
  mutedChannels: Channel[];
}

export const channels = ['widget', 'email', 'webhook'] as const;

/** A way a touch can reach a member. */
export type Channel = (typeof channels)[number];
