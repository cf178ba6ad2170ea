import type { CivilDate } from '../../terms/calendar.ts';
import type { Charge } from '../../terms/charge.ts';
import type { Conversation, ConversationMessage } from '../../terms/conversation.ts';
import type { ArmTally, Assignment } from '../../terms/experiments/assignment.ts';
import type { HarmKind } from '../../terms/experiments/findHarm.ts';
import type { Hold } from '../../terms/hold.ts';
import type { Introduction } from '../../terms/introduction.ts';
import type { Member } from '../../terms/member.ts';
import type { Pause } from '../../terms/pause.ts';
import type { Plan } from '../../terms/plan.ts';
import type { Touch } from '../../terms/touch.ts';
import type { CareCounts, CountedDays, LateCharges, ScreenCount } from './counts.ts';
import type { Attempt, AuditRow, CarrierName, KeptAnswer, LedgerPayment, LinkedCustomer, OutboxMessage, PublishedPlaybook, Reading, StartedPayment, WakeUp } from './rows.ts';

/** All that bears on how one member stands. Read in a constant number of queries, however long their history is. */
export interface Account {
  member: Member;
  /** Charges that are not paid in full, oldest due first. */
  charges: Charge[];
  /** Plans and promises that run, and those that ended within the last 366 days by the store's clock, newest first. */
  plans: Plan[];
  /** Pauses that run, and those that started within the last 366 days, newest first. */
  pauses: Pause[];
  /** Holds that were not released. */
  holds: Hold[];
  /** The open conversation with its messages, or null. */
  conversation: Conversation | null;
  /** Introductions that are not over. */
  introductions: Introduction[];
  /** Touches of the last 366 days, newest first. */
  touches: Touch[];
  /** Experiments that the member takes part in, or has. */
  assignments: Assignment[];
}

export interface PageRequest {
  limit: number;
  /** What the page before ended with; null for the first. */
  cursor: string | null;
}

export interface PageOf<T> {
  items: T[];
  nextCursor: string | null;
}

/**
 * Reads. Each verb is at most a constant number of queries, and shows one moment. Instants are compared as text: write all
 * of them as `Date.toISOString()` does.
 * A cursor that no page ended with throws BadCursorError.
 */
export interface Reader {
  account(memberId: string): Promise<Account | null>;
  /** Ordered by member id. Three, seven or seven hundred members cost the same number of queries. */
  accounts(page: PageRequest): Promise<PageOf<Account>>;
  /** As `accounts`, those alone with something under way: an unpaid charge due before this day, or an arrangement, hold or conversation that is not over. */
  openAccounts(page: PageRequest, before: CivilDate): Promise<PageOf<Account>>;
  membersById(ids: string[]): Promise<Member[]>;
  /** Those with this mail address, whatever its case, by id. */
  membersByEmail(email: string): Promise<Member[]>;
  chargesByReference(references: string[]): Promise<Charge[]>;
  plan(id: string): Promise<Plan | null>;
  pause(id: string): Promise<Pause | null>;
  hold(id: string): Promise<Hold | null>;
  conversation(id: string): Promise<Conversation | null>;
  introduction(id: string): Promise<Introduction | null>;
  charge(id: string): Promise<Charge | null>;
  startedPayment(id: string): Promise<StartedPayment | null>;
  /** Open conversations first, the one that waits longest for an answer at the top; then closed ones, newest first. */
  conversations(page: PageRequest): Promise<PageOf<Conversation & { memberName: string }>>;
  /** Those that were reported and nobody looked into first; in each part the newest first. */
  introductions(page: PageRequest): Promise<PageOf<Introduction>>;
  /** Newest first; of one member, or of all. */
  audit(page: PageRequest, memberId?: string): Promise<PageOf<AuditRow>>;
  touch(id: string): Promise<Touch | null>;
  /** Newest first; of one member, or of all. */
  touches(page: PageRequest, memberId?: string): Promise<PageOf<Touch>>;
  /** Messages that were given up, newest first. */
  deadMessages(page: PageRequest): Promise<PageOf<OutboxMessage>>;
  message(id: string): Promise<OutboxMessage | null>;
  playbook(id: string): Promise<PublishedPlaybook | null>;
  /** The latest that were published, newest first: the first of them is to be in force. Without their texts, so that it is cheap to ask. */
  latestPlaybooks(limit: number): Promise<Omit<PublishedPlaybook, 'text'>[]>;
  customer(id: string): Promise<LinkedCustomer | null>;
  /** In the order in which they were linked. */
  customersOf(memberId: string): Promise<LinkedCustomer[]>;
  reading(memberId: string): Promise<Reading | null>;
  attempt(id: string): Promise<Attempt | null>;
  /** Those of the last 366 days and those that are not over, newest first. */
  attemptsOf(memberId: string): Promise<Attempt[]>;
  /** What was answered under a key; null where nothing is kept. It claims nothing, and does not wait for whoever did. */
  keptAnswer(scope: string, key: string): Promise<KeptAnswer | null>;
  /** What was missed in these days, and what came of it. */
  lateCharges(days: CountedDays): Promise<LateCharges>;
  /** What else happened in these days. */
  counts(days: CountedDays): Promise<CareCounts>;
  /** An experiment in numbers: all who were assigned, by arm and day. */
  tallies(experiment: string): Promise<ArmTally[]>;
}

/** Reads and writes of one transaction: all of them happen, or none. */
export interface Records extends Reader {
  /**
   * The account, locked until the transaction ends.
   * Law: two transactions that lock the same member run one after the other, and the second sees what the first wrote.
   */
  lockAccount(memberId: string): Promise<Account | null>;

  /** Adds the member, or replaces the one with this id. */
  saveMember(member: Member): Promise<void>;
  /**
   * Adds the charge, or replaces the one with this id.
   * Law: a reference names one charge only; another id with it throws TakenReferenceError.
   */
  saveCharge(charge: Charge): Promise<void>;
  /** As `saveMember` and `saveCharge`, thousands at a time; of several with one id the last is kept. */
  saveMembers(members: Member[]): Promise<void>;
  saveCharges(charges: Charge[]): Promise<void>;

  /**
   * Adds the payment rows, or replaces those with the same ids. The charges' own `paid` and `processing` are saved by the
   * caller.
   */
  savePayments(payments: LedgerPayment[]): Promise<void>;
  paymentsByReference(memberId: string, reference: string): Promise<LedgerPayment[]>;
  addStartedPayment(payment: StartedPayment): Promise<void>;
  /** Replaces the started payment with this id. Throws when there is none. */
  saveStartedPayment(payment: StartedPayment): Promise<void>;
  /**
   * Law: a charge has at most one attempt that is not over. Of many racers exactly one gets `true`; the others get `false`
   * and write nothing.
   */
  beginAttempt(attempt: Attempt): Promise<boolean>;
  /** Replaces the attempt with this id. Throws when there is none, or when it would be a second one that is not over. */
  saveAttempt(attempt: Attempt): Promise<void>;

  /**
   * Adds a plan with its instalments.
   * Law: a member has at most one running plan (`active`) per currency. Of many racers exactly one gets `true`; the others
   * get `false` and write nothing.
   */
  agreeToPlan(plan: Plan): Promise<boolean>;
  /** Replaces the plan with this id. Throws when there is none, or when it would be a second running one. */
  savePlan(plan: Plan): Promise<void>;

  /**
   * Law: a member has at most one `active` pause. Of many racers exactly one gets `true`; the others get `false` and write
   * nothing.
   */
  startPause(pause: Pause): Promise<boolean>;
  /** Replaces the pause with this id. Throws when there is none, or when it would be a second active one. */
  savePause(pause: Pause): Promise<void>;

  /** Adds the hold, or replaces the one with this id. */
  saveHold(hold: Hold): Promise<void>;

  /** Law: a member has at most one `open` conversation. Exactly one racer gets `true`. Messages are written too. */
  openConversation(conversation: Conversation): Promise<boolean>;
  /**
   * Replaces state, helper, `answerBy` and `handedTo` and looks at nothing else. Throws when there is no such conversation, or when it would be
   * a second open one.
   */
  saveConversation(conversation: Conversation): Promise<void>;
  /** Messages are only ever added; they come back in the order they were sent. */
  addMessage(conversationId: string, message: ConversationMessage): Promise<void>;

  /** Adds the introduction, or replaces the one with this id. */
  saveIntroduction(introduction: Introduction): Promise<void>;

  /** Adds the touch, or replaces the one with this id. */
  saveTouch(touch: Touch): Promise<void>;

  /**
   * Adds to what was counted on this day.
   * Law: of many racers each is counted.
   */
  addScreenCounts(day: CivilDate, counts: ScreenCount[]): Promise<void>;

  /** Adds the assignment, or replaces the one of this experiment and member. */
  saveAssignment(assignment: Omit<Assignment, 'stoppedOn'>): Promise<void>;
  /** Writes down, where this kind did not happen before, that it happened to the member on this day, in all their experiments. Answers these. */
  noteHarm(memberId: string, kind: HarmKind, day: CivilDate): Promise<string[]>;
  /**
   * Stops an arm for all who were or will be assigned to it.
   * Law: of many racers exactly one gets `true`.
   */
  stopArm(experiment: string, arm: string, day: CivilDate): Promise<boolean>;

  /**
   * Adds a text of the playbook; `replaces` names the newest.
   * Law: of many that would replace the same one exactly one gets `true`; the others get `false` and write nothing.
   */
  publishPlaybook(playbook: PublishedPlaybook): Promise<boolean>;

  /**
   * Writes down which member a customer is.
   * Law: a customer is one member. Of many racers exactly one gets `true`; the others get `false` and write nothing.
   */
  linkCustomer(customer: LinkedCustomer): Promise<boolean>;
  /**
   * Begins to read the books for a member, who need not be known yet. Answers the number of this reading.
   * Law: of many racers each gets a number of its own, one that begins later a higher one.
   */
  beginReading(memberId: string): Promise<number>;
  /**
   * Ends a reading. Answers whether its result is to be written: not where one that began later has ended.
   * Law: of two transactions that end readings of one member the second waits for the first and sees what it wrote.
   * @param reading.asOf when it began, RFC 3339 in UTC
   */
  endReading(reading: { memberId: string; number: number; asOf: string }): Promise<boolean>;

  /** Sets when to look at something; replaces an earlier time for the same member, kind and subject. */
  wakeUp(wakeUp: WakeUp): Promise<void>;
  /** As `wakeUp`, thousands at a time. */
  wakeUpAll(wakeUps: WakeUp[]): Promise<void>;
  /**
   * Takes one wake-up whose time has come away, so that this transaction alone handles it. Those of a member whom another
   * transaction has locked are left for later.
   * Law: two transactions never take the same one; when the transaction fails it is there again.
   */
  takeWakeUp(now: string): Promise<WakeUp | null>;

  /**
   * Claims a key for this transaction, or answers what was kept under it. A key under which nothing was kept is claimed
   * anew.
   * Law: of two transactions with one scope and key, the second waits for the first, then gets its answer; if the first
   * failed, it claims the key itself.
   */
  claimKey(claim: { scope: string; key: string; bodyHash: string; at: string }): Promise<KeptAnswer | null>;
  /** Keeps the answer under the key that this transaction claimed. Throws when nobody did. */
  keepAnswer(answer: KeptAnswer): Promise<void>;
  /** Forgets keys that were claimed before `at`. Answers how many. */
  forgetKeys(at: string): Promise<number>;

  record(entry: AuditRow): Promise<void>;
  send(message: OutboxMessage): Promise<void>;
  /**
   * Takes one message that is due and puts it off until `leaseUntil`, so that nobody else delivers it meanwhile: of those
   * for one carrier, or of all.
   * Law: two transactions never take the same message under one lease.
   */
  takeMessage(now: string, leaseUntil: string, carrier?: CarrierName): Promise<OutboxMessage | null>;
  /** Writes what became of a delivery: `deliveredAt`, `withdrawnAt`, or `lastError` with `deliverAfter` or, when it is given up, `deadAt`. */
  saveMessage(message: OutboxMessage): Promise<void>;
  /** Forgets jobs of the books that were done before `at`: there are many, and what came of them is in the books. Answers how many. */
  forgetJobs(at: string): Promise<number>;
}

/** Where Goodterms keeps its own records. One suite of laws holds every implementation to what is said here. */
export interface Store {
  /** Reads outside of a transaction. Never waits for a writer. */
  reader: Reader;
  /**
   * Runs `work` as one transaction. When it throws, nothing of it was written and the error is passed on.
   * When it returns, what it wrote survives a crash (SQLite, PostgreSQL).
   * `work` may be run again from the start after a serialisation failure, so it has no effect but its records. It awaits
   * every call, lets their errors through, reads through `records`, and starts no other transaction: that would wait for
   * this one.
   */
  transaction<T>(work: (records: Records) => Promise<T>): Promise<T>;
  /** Throws when the store cannot answer. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
