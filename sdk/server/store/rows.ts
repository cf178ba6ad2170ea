import type { CivilDate } from '../../terms/calendar.ts';

/** Money recorded in the ledger for one charge. */
export interface LedgerPayment {
  id: string;
  memberId: string;
  chargeId: string;
  /** Integer minor units. */
  amount: number;
  currency: string;
  state: 'processing' | 'settled';
  /** The owner's or provider's name for the money, or our `pay_…` id. Several rows share one when it paid several charges. */
  reference: string;
  /** RFC 3339 in UTC. */
  recordedAt: string;
  /** The day of `recordedAt` where the member lives. */
  recordedOn: CivilDate;
  /** The day on which it had arrived, where the member lives; null while it is on its way. */
  settledOn: CivilDate | null;
}

/** A payment that a member chose to make. It says nothing of whether they did. */
export interface StartedPayment {
  /** `pay_…` */
  id: string;
  memberId: string;
  /** Integer minor units; 0 where only a new card is given. */
  amount: number;
  /** Empty where only a new card is given. */
  currency: string;
  /** The one charge that it is for; null where it is for all that is open in the currency. */
  chargeId: string | null;
  /** The provider's name for what the member confirms in their browser; empty where nothing is. */
  providerId: string;
  /** RFC 3339 in UTC. */
  startedAt: string;
}

/**
 * One try to take money for one charge. It is written down before the call that takes it, and that call bears its id: however
 * often it is made, the money is taken once.
 */
export interface Attempt {
  /** `att_…` */
  id: string;
  memberId: string;
  chargeId: string;
  /** The plan and the instalment that it is for; null where the member pays at once. */
  planId: string | null;
  seq: number | null;
  /** The started payment that it is part of; null where a plan collects. */
  paymentId: string | null;
  /** Integer minor units. */
  amount: number;
  currency: string;
  /** `whole`: all of what is asked for at once. `part`: a part payment. `split`: an invoice of its own for the part, and a credit note for the same on the charge. */
  engine: 'whole' | 'part' | 'split';
  /**
   * `started`: nobody knows yet. `processing`: on its way. `needs_member`: the bank wants to see the member. Else it is over:
   * `paid`; `declined`, and asking again may help; `refused`, and asking again with this card does not; `not_needed`, since
   * there was nothing left to pay; `given_up`.
   */
  state: 'started' | 'processing' | 'needs_member' | 'paid' | 'declined' | 'refused' | 'not_needed' | 'given_up';
  /** What the provider made for it, for example `pi_…`; empty where nothing was. */
  providerId: string;
  /** RFC 3339 in UTC. */
  startedAt: string;
  /** RFC 3339 in UTC; null while it is not over. */
  endedAt: string | null;
}

export interface AuditRow {
  id: string;
  /** RFC 3339 in UTC. */
  at: string;
  by: 'member' | 'peer' | 'owner' | 'system';
  memberId: string | null;
  /** For example `plan.agreed`. */
  action: string;
  /** The id of what was changed. */
  subject: string;
  /** Facts for the record; never message texts, never what a member typed. */
  details: Record<string, string | number | boolean | null>;
}

/** Something that is to leave: it is written with its cause and delivered later, at least once. */
export interface OutboxMessage {
  /** `obx_…`; the receiver drops a repeat by it. */
  id: string;
  memberId: string | null;
  /** For example `conversation.opened`. */
  kind: string;
  payload: Record<string, string | number | boolean | null>;
  /** RFC 3339 in UTC. */
  createdAt: string;
  /** How often a delivery was tried: whoever tries counts it beforehand, with `saveMessage`. */
  attempts: number;
  /** RFC 3339 in UTC: not before this. */
  deliverAfter: string;
  deliveredAt: string | null;
  /** Why the last attempt failed; empty when none did. */
  lastError: string;
  /** When it was given up, RFC 3339 in UTC; null while it is tried. The owner sees it and may have it tried again. */
  deadAt: string | null;
  /** When it was taken back, RFC 3339 in UTC: a touch into a silence is never sent. Null where it was not. */
  withdrawnAt: string | null;
}

/** A text of the playbook that was put in force. Kept for ever. */
export interface PublishedPlaybook {
  /** `pbk_…` */
  id: string;
  /** The id of the one that it took the place of; empty for the first. */
  replaces: string;
  /** As its owner named it. */
  version: string;
  /** As its owner wrote it: YAML, comments and all. */
  text: string;
  /** RFC 3339 in UTC. */
  publishedAt: string;
  /** As they said themselves; empty when they did not. */
  publishedBy: string;
}

/** A customer in books kept elsewhere who is one of our members. A member may be several customers. */
export interface LinkedCustomer {
  /** As these books name them, for example `cus_…`. */
  id: string;
  memberId: string;
  /** What proved it: our mark on the customer, an address that the owner gave us, or a charge that the owner recorded under an invoice of theirs. */
  foundBy: 'mark' | 'email' | 'charge';
  /** RFC 3339 in UTC. */
  linkedAt: string;
}

/** How far the books kept elsewhere have been read for a member. Readings are numbered as they begin. */
export interface Reading {
  memberId: string;
  /** The number of the last one that began. */
  begun: number;
  /** The number of the one whose result we have; 0 before the first. */
  ended: number;
  /** When the one whose result we have began, RFC 3339 in UTC; empty before the first. */
  asOf: string;
}

/** Who takes a message to where it goes: mail takes touches by mail, the books what is to be done with books kept elsewhere (`books.…`), the outbox all else. */
export type CarrierName = 'mail' | 'books' | 'outbox';

/** Something to look at when its time comes. One member has at most one of a kind and subject. */
export interface WakeUp {
  memberId: string;
  kind: 'plan' | 'collect' | 'pause' | 'hold' | 'touch' | 'conversation' | 'experiment';
  /** The id of the plan (also to collect for it), pause, hold, conversation or experiment; for a touch, that of the member. */
  subject: string;
  /** RFC 3339 in UTC. */
  at: string;
}

/** What a keyed call answered, kept so that the same key gives the same answer. */
export interface KeptAnswer {
  /** Who called and which route: a key counts within it. */
  scope: string;
  key: string;
  /** Hash of the body, so that another body under the same key is refused. */
  bodyHash: string;
  status: number;
  /** The answer's body as it was sent. */
  body: string;
}
