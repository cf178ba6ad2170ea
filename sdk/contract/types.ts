// Written by `npm run generate` from sdk/contract/schemas. Do not edit.

/** An amount of money. Never a float, never added over currencies. */
export interface Money {
  /** Integer minor units on Stripe's scale: 12900 is $129.00, ¥12,900 and 12.900 KWD. */
  amount: number;
  /** ISO 4217, three upper-case letters. */
  currency: string;
}

/** An amount together with how it reads in the member's own locale. */
export interface WrittenMoney {
  /** Integer minor units on Stripe's scale. May be zero. */
  amount: number;
  /** ISO 4217, three upper-case letters. */
  currency: string;
  /** Ready to show, for example "$129.00". */
  text: string;
}

/** Where something can be reached: always `https:`, `mailto:` or `tel:`. */
export type Link = string;

/** Help with money: what it is, who runs it, whether it is free, how to reach it. */
export interface Resource {
  id: string;
  kind: 'article' | 'charity' | 'calculator' | 'helpline' | 'crisis' | (string & {});
  title: string;
  /** One or two plain sentences. */
  about: string;
  runBy: string;
  free: boolean;
  link: Link;
  /** What the link says, for example "0800 138 7777". */
  linkText: string;
}

/** A member's request to meet a peer. It carries nobody's money and nobody's real name. */
export interface Introduction {
  /** `itr_…` */
  id: string;
  circleId: string;
  /** The name the member chose to be known by. */
  pseudonym: string;
  /** For the owner `invited` waits for the peer's yes and `declined` was turned down; the member reads `asked` and `left` instead. */
  state: 'asked' | 'invited' | 'accepted' | 'declined' | 'left' | 'reported' | (string & {});
  /** How the peer can be met, in their words; empty before they said yes and after the end. */
  meetAt: string;
}

/** A shared story, or a person or group that a member can ask to meet. */
export interface Circle {
  id: string;
  kind: 'story' | 'peer' | (string & {});
  /** A pseudonym. */
  name: string;
  title: string;
  /** A few plain sentences. */
  story: string;
  /** What the peer will see of the member; empty for a story. */
  sees: string;
  /** What the peer will never see; empty for a story. */
  neverSees: string;
  /** The member's own request to meet them, if one is open. */
  introduction: Introduction | null;
}

/** The name the member wants to be known by. */
export interface AskIntroduction {
  /** Neither their own name nor their mail address. */
  pseudonym: string;
}

/** A real person of the owner's team who can be written to. */
export interface Helper {
  id: string;
  name: string;
  /** For example "Client care". */
  role: string;
  /** An `https:` or same-origin picture; empty when there is none. */
  photo: string;
  /** Where to write when nothing else works; empty when the owner gave none. */
  email: string;
  /** For example "Dana usually answers within a day.", in the member's language. */
  replyPromise: string;
}

/** One message of a thread. Plain text: show it as text, never as markup. */
export interface ConversationMessage {
  /** `msg_…` */
  id: string;
  from: 'member' | 'helper' | (string & {});
  text: string;
  /** RFC 3339 in UTC. */
  sentAt: string;
  /** When, as it reads in the member's locale and time zone. */
  sentAtText: string;
}

/** Somebody outside of the owner's team who helps with money, for example a charity. */
export interface Expert {
  name: string;
  about: string;
  link: Link;
}

/** A thread between the member and a person. While it is open nothing is asked for. */
export interface Conversation {
  /** `cnv_…` */
  id: string;
  topic: 'timing' | 'amount' | 'program' | 'other' | (string & {});
  state: 'open' | 'closed' | (string & {});
  helper: Helper;
  messages: ConversationMessage[];
  /** When the helper has promised to answer by (RFC 3339 in UTC); null when they have. */
  answerBy: string | null;
  /** What the member may expect now, in their language: the helper's promise, or who has taken over after it was broken and by when; empty when it is the member's turn. */
  promise: string;
  /** Somebody outside who may help meanwhile, when nobody of the team has answered in time; null otherwise. */
  expert: Expert | null;
}

/** What to talk about, and the first message. A reason is never asked for. */
export interface OpenConversation {
  topic: 'timing' | 'amount' | 'program' | 'other';
  text: string;
}

/** One more message of a thread. */
export interface WriteMessage {
  text: string;
}

/** Something that happened in the widget. It says nothing about who it happened to: no member, no text, no amount. */
export interface WidgetEvent {
  /** `screen_shown`; or `call_failed`, when what was asked for on that screen did not work out. */
  name: 'screen_shown' | 'call_failed';
  screen: 'letter' | 'spread' | 'pay' | 'plan' | 'missed' | 'welcome' | 'pause' | 'paused' | 'talk' | 'people' | 'help' | 'not_now' | 'not_right' | 'goal';
}

/** What happened since the last time. */
export interface WidgetEvents {
  events: WidgetEvent[];
}

/** What became of them. */
export interface CountedEvents {
  /** How many were counted; 0 where the owner turned counting off. */
  counted: number;
}

/** Recovered by day 30 of all first missed: of everything that fell due in these days and was neither paid nor on its way when its due day was over, the part that was paid within 30 days after that day. Each charge counts once, however often it was tried again. What a file brought as paid counts as paid in time, for a file does not say when. A person counts once, and as recovered only when all that they missed in these days was paid within its 30 days. */
export interface MissedPeople {
  /** People who missed a payment in these days: the denominator of the others. */
  missed: number;
  /** Of them: all of it was paid by day 30. */
  recovered: number;
  /** Of them: not yet recovered, but their 30 days are not over. */
  tooEarly: number;
  /** Of them: all of it is paid by now, however late. */
  settled: number;
}

/** Recovered by day 30 of all first missed: of everything that fell due in these days and was neither paid nor on its way when its due day was over, the part that was paid within 30 days after that day. Each charge counts once, however often it was tried again. What a file brought as paid counts as paid in time, for a file does not say when. Integer minor units of one currency; never added over currencies. */
export interface MissedAmount {
  currency: string;
  /** How many charges were missed. */
  charges: number;
  /** What was open on them when their due days were over: the denominator of the others. */
  missed: number;
  /** Of it: paid by day 30. */
  recovered: number;
  /** Of it: not paid yet, with 30 days that are not over. */
  tooEarly: number;
  /** Of it: paid by now, however late. */
  settled: number;
}

/** What the people who missed a payment in these days chose since. Somebody who chose two ways counts in both. */
export interface WaysChosen {
  /** People who missed a payment in these days. */
  of: number;
  plan: number;
  /** "I'll pay on Friday". */
  promise: number;
  pause: number;
  /** Went to the payment page, or paid otherwise. */
  pay: number;
  /** Wrote to a person. */
  conversation: number;
  /** None of these yet. */
  none: number;
}

/** How agreements that were made in these days have gone until now. The parts add up to `agreed`. */
export interface AgreementCounts {
  agreed: number;
  /** Paid in full. */
  kept: number;
  /** Under way, nothing missed. */
  running: number;
  /** Under way, one date missed. */
  behind: number;
  /** Two dates in a row were missed: collecting stopped, a person took over. */
  broken: number;
  /** The member left it. */
  left: number;
}

/** What one part of the members was given, and how it went. By intention to treat: everybody who was assigned counts. */
export interface ExperimentArm {
  /** `hold_out` for the plain default. */
  id: string;
  name: string;
  /** Members assigned so far. */
  assigned: number;
  /** Of them: the time is over in which the measure could become a yes. */
  counted: number;
  /** Of those counted. */
  yes: number;
  /** Of all assigned, as the next three. */
  complaints: number;
  optOuts: number;
  disputes: number;
  brokenPlans: number;
  /** Because it harmed people: they get the plain default since. */
  isStopped: boolean;
  /** What can be said of it beside the plain default; empty for the default itself, and where members were steered by results. */
  sentence: string;
}

/** An experiment of the playbook in force, and what has come of it until now, whatever the days asked for. */
export interface ExperimentResult {
  id: string;
  question: string;
  compares: 'letters' | 'rhythms' | 'first_offers' | (string & {});
  measure: 'resumed' | 'plan_kept' | 'paid_share' | (string & {});
  choice: 'fixed' | 'thompson' | (string & {});
  phase: 'planned' | 'assigning' | 'waiting' | 'over' | (string & {});
  startsOn: string;
  lastAssignedOn: string;
  /** The first day on which everybody is counted. */
  overOn: string;
  /** The plain default first. */
  arms: ExperimentArm[];
}

/** What worked, in counts of people with their denominators. It names and ranks nobody. */
export interface Insights {
  /** The first day that is counted. */
  from: string;
  /** The last day that is counted. */
  to: string;
  members: {
    all: number;
    /** How they stand now, whatever the days asked for. */
    byStatus: ({
      status: 'current' | 'processing' | 'in_arrears' | 'in_plan' | 'paused' | 'on_hold' | 'needs_conversation' | (string & {});
      members: number;
    })[];
  };
  missed: {
    people: MissedPeople;
    amounts: MissedAmount[];
  };
  ways: WaysChosen;
  plans: AgreementCounts;
  promises: AgreementCounts;
  touches: {
    made: number;
    /** Taken back before anybody could have seen them; not in `made`. */
    withdrawn: number;
    kinds: ({
      channel: 'widget' | 'email' | 'webhook' | (string & {});
      situation: string;
      made: number;
      withdrawn: number;
    })[];
  };
  optOuts: {
    /** Members who do not want to hear on some channel, as it is now. */
    members: number;
    /** All members. */
    of: number;
  };
  disputes: {
    opened: number;
    /** Of them: still looked into. */
    open: number;
    /** By how many members. */
    members: number;
  };
  conversations: {
    /** Answers that somebody waited for, in these days. */
    answered: number;
    /** Of them: within the promised time. */
    withinPromise: number;
    /** Threads that wait for an answer now. */
    waiting: number;
    /** Of them: longer than was promised. */
    waitingTooLong: number;
  };
  /** How often each screen of the widget was shown in these days, and how often a call that was made on it did not work out: in the order in which they were shown most. Nobody knows to whom. */
  screens: ({
    screen: 'letter' | 'spread' | 'pay' | 'plan' | 'missed' | 'welcome' | 'pause' | 'paused' | 'talk' | 'people' | 'help' | 'not_now' | 'not_right' | 'goal' | (string & {});
    shown: number;
    failed: number;
  })[];
  experiments: ExperimentResult[];
}

/** One length that a pause may have, or be lengthened to. */
export interface PauseChoice {
  /** Billing periods, extensions included. */
  periods: number;
  /** The first day after the pause, a civil date. */
  resumesOn: string;
  /** The date as it reads in the member's locale. */
  resumesOnText: string;
}

/** Agreed time without billing. What is owed does not grow because of it. */
export interface Pause {
  kind: 'pause';
  /** `pse_…` */
  id: string;
  state: 'active' | 'ended' | (string & {});
  /** Civil date. */
  startsOn: string;
  startsOnText: string;
  /** The first day after the pause, a civil date. */
  resumesOn: string;
  /** The date as it reads in the member's locale. */
  resumesOnText: string;
  /** Billing periods, extensions included. */
  periods: number;
  /** The lengths it can be extended to; empty when it cannot. */
  extensions: PauseChoice[];
  /** How the pause stands, in one plain sentence in the member's language. */
  sentence: string;
}

/** How long the pause is to be in all, in billing periods. */
export interface PeriodsOfPause {
  periods: number;
}

/** What a member could manage: a number of instalments or an amount each time, how often, and from when. Exactly one of `count` and `amount` is given. */
export interface PlanTerms {
  /** Which of the open totals to spread out. */
  currency: string;
  /** How many instalments. */
  count?: number;
  /** How much each time, integer minor units. */
  amount?: number;
  /** How often. */
  frequency: 'weekly' | 'fortnightly' | 'monthly';
  /** The day of the first instalment, in the member's time zone. */
  firstDueOn: string;
}

/** One line of a schedule that is not agreed yet. */
export interface QuotedInstalment {
  /** 1, 2, 3 … */
  seq: number;
  /** Civil date. */
  dueOn: string;
  /** The date as it reads in the member's locale. */
  dueOnText: string;
  amount: WrittenMoney;
  /** What it pays, each in one, in the owner's words; empty where the total is simply spread out. */
  pays: string[];
}

/** A plan worked out but not agreed. Nothing is stored. */
export interface Quote {
  /** Send it back to agree. It changes when what is owed, the limits or the terms change. */
  fingerprint: string;
  /** The terms it was worked out from. */
  terms: PlanTerms;
  /** The sum of the schedule: exactly what is owed today. */
  total: WrittenMoney;
  /** Always zero. */
  fees: WrittenMoney;
  /** Whether each is taken by itself on its day, from the card that is kept. `sentence` says so too. */
  collected: boolean;
  schedule: QuotedInstalment[];
  /** What is being agreed to, in one plain sentence in the member's language. */
  sentence: string;
}

/** The terms and the fingerprint of the quote that the member saw. */
export interface AgreeToPlan {
  terms: PlanTerms;
  fingerprint: string;
}

/** One part of an agreed plan. */
export interface Instalment {
  /** Names the instalment for as long as the plan lives, also after a move. */
  seq: number;
  /** Civil date. */
  dueOn: string;
  /** The date as it reads in the member's locale. */
  dueOnText: string;
  amount: WrittenMoney;
  paid: WrittenMoney;
  /** `due` is today; `missed` means its day passed and it was not paid in full. */
  state: 'scheduled' | 'due' | 'paid' | 'missed' | (string & {});
  /** The latest day it can be moved to; null when it cannot be moved. */
  movableUntil: string | null;
  /** What it pays, each in one, in the owner's words; empty where the total is simply spread out. */
  pays: string[];
  /** Whether the bank wants to see the member first: paying it now asks them. */
  needsMember: boolean;
  /** Whether it can be moved to the end of the plan. */
  canGoLast: boolean;
}

/** An agreed schedule over charges of one currency. A promise ("I'll pay on Friday") is a plan of one. */
export interface Plan {
  /** `promise` is a plan of one instalment that the member named a day for. */
  kind: 'plan' | 'promise';
  /** `pln_…` */
  id: string;
  state: 'active' | 'completed' | 'cancelled' | 'needs_conversation' | (string & {});
  frequency: 'weekly' | 'fortnightly' | 'monthly' | (string & {});
  total: WrittenMoney;
  paid: WrittenMoney;
  remaining: WrittenMoney;
  /** Ordered by `dueOn`, which strictly increases. */
  instalments: Instalment[];
  /** The instalment that comes next, a missed one first; null when the plan is over. */
  nextSeq: number | null;
  /** The charges it covers. */
  chargeIds: string[];
  /** Whether each instalment is taken by itself on its day, from the card that is kept. */
  collected: boolean;
  /** RFC 3339 in UTC. */
  agreedAt: string;
  /** How the plan stands, in one plain sentence in the member's language. Names no amount. */
  sentence: string;
}

/** Which instalment to move, and to which day; `end` puts it after the last one. */
export interface MoveInstalment {
  seq: number;
  to: string | 'end';
}

/** Quiet on every channel until a day. */
export interface Snooze {
  /** The first day after the quiet, at most 60 days ahead. */
  until: string;
}

/** Channels the member does not want to be written to on. It holds at once. */
export interface ContactPreferences {
  muted: ('widget' | 'email' | 'webhook')[];
}

/** The member's goal, in their own words. Shown back to them, never to a peer. */
export interface Goal {
  goal: string;
}

/** "This isn't right": which item, and what about it. */
export interface OpenDispute {
  chargeId: string;
  about: 'not_mine' | 'already_paid' | 'wrong_amount' | 'other';
  note?: string;
}

/** Silence and no collecting, for a reason. */
export interface Hold {
  /** `hld_…` */
  id: string;
  reason: 'dispute' | 'conversation' | 'breathing_space' | (string & {});
  /** The charges it holds; empty: everything. */
  chargeIds: string[];
  /** The first day after it (a civil date), or null when it ends by its own event. */
  endsOn: string | null;
  endsOnText: string | null;
}

/** Nothing is owed and there is nothing to say. */
export interface BriefStanding {
  /** `unknown`: what is owed cannot be seen just now. Nothing is said, and nothing can be agreed until it can. */
  status: 'current' | 'processing' | 'in_arrears' | 'in_plan' | 'paused' | 'on_hold' | 'needs_conversation' | 'unknown' | (string & {});
  /** Seconds until it is worth asking again. */
  recheckAfter: number;
}

/** One overdue thing: what for, since when, and how much of it is still open. */
export interface ArrearsCharge {
  /** `chg_…` */
  id: string;
  description: string;
  /** Civil date. */
  dueOn: string;
  dueOnText: string;
  owed: WrittenMoney;
  /** `disputed` and `in_plan` are not asked for meanwhile. */
  state: 'open' | 'disputed' | 'in_plan' | 'processing' | (string & {});
}

/** What is overdue, per currency. */
export interface Arrears {
  charges: ArrearsCharge[];
  /** One total for each currency; never added over currencies. */
  totals: WrittenMoney[];
}

/** The letter, rendered for this member in their language, with no amount in it. */
export interface Message {
  situation: 'first_missed' | 'several_missed' | 'retrying' | 'plan_running' | 'instalment_missed' | 'pause_running' | 'pause_ending' | 'on_hold' | 'needs_conversation' | 'welcome_back' | (string & {});
  /** Which of the playbook's variants this is. */
  variant: string;
  /** BCP 47: what it is written in. The owner's own language where they have no letter in the member's. */
  locale: string;
  /** The one line of the nudge. Nothing in it tells a bystander about money. */
  nudge: string;
  greeting: string;
  /** Paragraphs. */
  body: string[];
  signature: string;
}

/** Spread it out. One offer for each currency that is open. */
export interface PlanOffer {
  kind: 'plan';
  /** What it means today, in one line without amounts. */
  line: string;
  /** The same with amounts: show it only after the member asked for the details. */
  lineWithAmounts: string;
  total: WrittenMoney;
  maxCount: number;
  /** The least an instalment can be, integer minor units. */
  minAmount: number;
  /** The smallest step between amounts, integer minor units. */
  step: number;
  frequencies: ('weekly' | 'fortnightly' | 'monthly')[];
  /** Civil date. */
  firstDueFrom: string;
  /** Civil date. */
  firstDueUntil: string;
  /** Civil date, or null when the length is limited by `maxCount` alone. */
  lastDueBy: string | null;
  /** A sensible start for the screen. Nothing is agreed by it. */
  suggested: {
    count: number;
    frequency: 'weekly' | 'fortnightly' | 'monthly';
    firstDueOn: string;
  };
  /** True where a charge cannot be split and the choice is which day each is paid. */
  wholeCharges: boolean;
}

/** Take a pause. */
export interface PauseOffer {
  kind: 'pause';
  /** What it means today, in one line without amounts. */
  line: string;
  /** The same with amounts: show it only after the member asked for the details. */
  lineWithAmounts: string;
  choices: PauseChoice[];
  /** Whether the member keeps what they have during it: with `stop` it may rest as well, and opens again after it. */
  access: 'keep' | 'stop' | (string & {});
}

/** Pay what is due: all, part, or on a day the member names. */
export interface PayOffer {
  kind: 'pay';
  /** What it means today, in one line without amounts. */
  line: string;
  /** The same with amounts: show it only after the member asked for the details. */
  lineWithAmounts: string;
  totals: WrittenMoney[];
  /** The least that can be paid, one for each of `totals`. */
  minAmounts: WrittenMoney[];
  /** Whether there is a way to pay at once. */
  now: boolean;
  /** True where a charge cannot be split: all is paid, or one charge. */
  wholeCharges: boolean;
  /** The currencies in which a promise is taken by itself on its day, from the card that is kept. In any other the member comes back to pay. */
  collectedIn: string[];
  /** The latest day that can be promised, a civil date; null when no promise can be made now. */
  payOnUntil: string | null;
}

/** Help with money. */
export interface ResourcesOffer {
  kind: 'resources';
  /** What it means today, in one line without amounts. */
  line: string;
  /** The same with amounts: show it only after the member asked for the details. */
  lineWithAmounts: string;
}

/** Talk to a person. */
export interface TalkOffer {
  kind: 'talk';
  /** What it means today, in one line without amounts. */
  line: string;
  /** The same with amounts: show it only after the member asked for the details. */
  lineWithAmounts: string;
}

/** People who've been there. */
export interface CircleOffer {
  kind: 'circle';
  /** What it means today, in one line without amounts. */
  line: string;
  /** The same with amounts: show it only after the member asked for the details. */
  lineWithAmounts: string;
}

/** One way forward that this member may take now. A later version may add kinds: leave out what you do not know. */
export type Offer = PlanOffer | PauseOffer | PayOffer | ResourcesOffer | TalkOffer | CircleOffer;

/** A plan, a promise or a pause: what has been agreed. */
export type Arrangement = Plan | Pause;

/** What the owner has the widget say in place of its own words, in the member's language. What stands between braces is filled in by its place: `{0}` is the first thing that a phrase takes, `{0|friend}` has what to say where there is none. A client leaves out what it does not know. */
export interface OwnPhrases {
  /** `{0}` is the helper. */
  noteFrom?: string;
  /** `{0}` is the helper. */
  notesFrom?: string;
  /** Opens the letter. */
  readIt?: string;
  /** Puts it off. */
  notNow?: string;
  /** Said once it was put off. */
  quietForNow?: string;
  /** Said where the letter does not open. */
  notLoaded?: string;
  /** Tries that again. */
  tryAgain?: string;
  /** All others by screen and name, for example `spread.heading`. What depends on a number has a text for each plural form (CLDR) of the language. */
  screens: Record<string, string | Record<string, string>>;
}

/** Everything a page needs to speak with this member, in one answer. */
export interface FullStanding {
  status: 'current' | 'processing' | 'in_arrears' | 'in_plan' | 'paused' | 'on_hold' | 'needs_conversation' | (string & {});
  /** Seconds until it is worth asking again. */
  recheckAfter: number;
  /** How to appear: `nudge` speaks up once; `inline` is there for who comes looking; `none` waits to be asked for. */
  surface: 'none' | 'nudge' | 'inline' | (string & {});
  /** Today's civil date where the member lives. */
  today: string;
  member: {
    firstName: string;
    /** The language that everything here is written in. */
    locale: string;
    direction: 'ltr' | 'rtl' | (string & {});
    timeZone: string;
    /** Civil date, or null. */
    snoozedUntil: string | null;
    muted: string[];
  };
  program: {
    name: string;
    /** The member's own words; empty when they wrote none. */
    goal: string;
    /** For example "Week 6 of 12"; may be empty. */
    progress: string;
  } | null;
  arrears: Arrears;
  message: Message;
  offers: Offer[];
  /** What has been agreed and matters most now. */
  arrangement: Arrangement | null;
  /** Whatever else is running, for example a plan in another currency. */
  otherArrangements: Arrangement[];
  holds: Hold[];
  /** The open conversation, if there is one. */
  conversation: {
    id: string;
    /** The helper has written last. */
    answered: boolean;
  } | null;
  helper: Helper;
  /** Whether to say which screens were shown: `countEvents`. */
  countsScreens: boolean;
  /** Whether a new card can be given: `startPaymentMethod`. */
  canChangeCard: boolean;
  phrases?: OwnPhrases;
}

/** How things stand for this member. `surface` is present exactly when there is something to say. */
export type Standing = FullStanding | BriefStanding;

/** A member as the owner knows them. */
export interface SaveMember {
  firstName: string;
  /** For mail and imports; never sent to a browser. */
  email?: string;
  /** BCP 47. */
  locale?: string;
  /** IANA name. */
  timeZone?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  programId?: string;
  progress?: string;
}

/** A member as the owner saved them. */
export interface MemberRecord {
  id: string;
  firstName: string;
  email: string;
  locale: string;
  timeZone: string;
  country: string;
  programId: string;
  progress: string;
}

/** One thing the member was asked to pay for. */
export interface SaveCharge {
  /** Your own name for it; sending the same one again changes nothing but `retryOn`. */
  reference: string;
  description: string;
  dueOn: string;
  /** Integer minor units. */
  amount: number;
  currency: string;
  /** The day on which it is asked for again by itself, where it is: members read of it. */
  retryOn?: string;
}

/** A charge. */
export interface ChargeRecord {
  /** `chg_…` */
  id: string;
  memberId: string;
  reference: string;
  description: string;
  dueOn: string;
  /** Integer minor units. */
  amount: number;
  /** Integer minor units. */
  paid: number;
  /** Integer minor units on their way. */
  processing: number;
  currency: string;
  /** A civil date; null when it is not asked for again by itself. */
  retryOn: string | null;
  /** How far we may go: `full`, it may be collected and its subscription paused; `pay_only`, it may be paid, and nothing else of it is changed; `link_only`, it is paid elsewhere. */
  control: 'full' | 'pay_only' | 'link_only' | (string & {});
}

/** Money that arrived, or is on its way. */
export interface RecordPayment {
  /** Integer minor units. */
  amount: number;
  currency: string;
  /** The `pay_…` id of the payment step, or your own name for it; recording the same one again changes nothing. */
  reference: string;
  /** True while the money is on its way; record it again without this when it has arrived. */
  processing?: boolean;
}

/** Where the money went. */
export interface RecordedPayment {
  allocated: {
    chargeId: string;
    amount: number;
  }[];
  /** What was more than is owed; give it back or keep it as credit outside Goodterms. */
  left: Money | null;
}

/** One thing that was changed, by whom and when. It holds no message texts. */
export interface AuditEntry {
  id: string;
  /** RFC 3339 in UTC. */
  at: string;
  by: 'member' | 'peer' | 'owner' | 'system' | (string & {});
  memberId: string | null;
  /** For example `plan.agreed`. */
  action: string;
  /** The id of what was changed. */
  subject: string;
  details: Record<string, string | number | boolean | null>;
}

/** One row of the list of members. */
export interface MemberSummary {
  id: string;
  firstName: string;
  status: string;
  /** Overdue, per currency. */
  totals: WrittenMoney[];
}

/** All that is known about one member. */
export interface MemberFile {
  member: MemberRecord;
  standing: Standing;
  charges: ChargeRecord[];
  /** The latest 100 entries, newest first. */
  audit: AuditEntry[];
}

/** Who a thread was handed up to because a promised time passed without an answer. */
export interface HandedTo {
  id: string;
  /** `person` of the owner's team, or an `expert` outside of it. */
  kind: 'person' | 'expert' | (string & {});
  name: string;
  /** How to reach an expert; empty for a person of the team. */
  link: string;
}

/** A thread as the owner reads it. */
export interface OwnerConversation {
  memberId: string;
  memberName: string;
  conversation: Conversation;
  /** Null while the first promise holds, and after an answer. */
  handedTo: HandedTo | null;
}

/** A member's request to meet a peer, as the owner sees it. */
export interface OwnerIntroduction {
  memberId: string;
  introduction: Introduction;
  /** The name of the peer in the playbook, or the id of the circle where it is not there any more. */
  peer: string;
  /** Where the peer answers, leaves or reports: a path below the API's address. For the peer alone. Empty before it was passed on and after the end. */
  peerLink: string;
  /** Who ended it; null while it is open. */
  endedBy: 'member' | 'peer' | 'owner' | (string & {}) | null;
  /** Who said that something was not right. */
  reportedBy: ('member' | 'peer' | (string & {}))[];
  /** When you had looked into what was reported, RFC 3339 in UTC; null before. */
  settledAt: string | null;
}

/** Why it ends, where one side told you that something was not right. */
export interface EndIntroduction {
  reportedBy?: 'member' | 'peer';
}

/** Breathing space: silence and no collecting, 60 days unless it says otherwise. */
export interface PlaceHold {
  memberId: string;
  endsOn?: string;
}

/** End a hold, with a word on why for the audit trail. */
export interface ReleaseHold {
  note?: string;
}

/** A member said that a note of ours hurt or bothered them. It counts against what an experiment gave them, and nobody speaks up for some days. */
export interface Complaint {
  memberId: string;
  /** RFC 3339 in UTC. */
  notedAt: string;
}

/** What an import took. */
export interface ImportReport {
  format: 'goodterms' | 'stripe_invoices' | (string & {});
  /** Members written that were new or different. */
  members: number;
  /** Charges written that were new or different. */
  charges: number;
  /** Rows that said what was known already. */
  unchanged: number;
  skipped: {
    line: number;
    reason: string;
  }[];
}

/** What an import would change. Nothing was changed. */
export interface ImportPreview {
  format: 'goodterms' | 'stripe_invoices' | (string & {});
  members: {
    added: number;
    changed: number;
    unchanged: number;
    /** The first twenty. */
    first: ({
      memberId: string;
      what: 'added' | 'changed' | 'withdrawn' | (string & {});
      /** The first name of a member, the description of a charge. */
      about: string;
      /** What would be written, or each column that would change: `before → after`. */
      words: string;
    })[];
  };
  charges: {
    added: number;
    changed: number;
    unchanged: number;
    /** The first twenty. */
    first: ({
      memberId: string;
      what: 'added' | 'changed' | 'withdrawn' | (string & {});
      /** The first name of a member, the description of a charge. */
      about: string;
      /** What would be written, or each column that would change: `before → after`. */
      words: string;
    })[];
    /** Not asked for any more by what the file says. */
    withdrawn: number;
  };
  skipped: {
    line: number;
    reason: string;
  }[];
}

/** Something that was to leave, by mail or by webhook, and did not arrive. */
export interface DeadLetter {
  /** `obx_…`: the webhook id, and the first part of the Message-ID of a mail. */
  id: string;
  /** For example `touch.email`, `plan.agreed`. */
  kind: string;
  memberId: string | null;
  /** How often it was tried. */
  attempts: number;
  /** RFC 3339 in UTC. */
  createdAt: string;
  /** When it was given up, RFC 3339 in UTC; null while it is tried again. */
  deadAt: string | null;
  /** Why the last attempt failed, without addresses and credentials. */
  lastError: string;
}

/** Pay some or all of what is due now, or on a later day (a promise). */
export interface StartPayment {
  /** Which of the open totals this is about. */
  currency: string;
  /** Integer minor units; all of it when left out. */
  amount?: number;
  /** One charge alone, all of it: where charges cannot be split (`wholeCharges` of the offer). Not together with `amount` or `payOn`. */
  chargeId?: string;
  /** A later day, in the member's time zone; now when left out. */
  payOn?: string;
  /** True to pay on a page of the provider's, where a card cannot be given here. */
  onPage?: boolean;
}

/** A later day was promised; nothing else has to be done now. */
export interface PromiseMade {
  next: 'none';
  /** The promise that was made. */
  arrangement: Plan;
}

/** The payment is made on the owner's payment page. */
export interface PaymentRedirect {
  next: 'redirect';
  /** `pay_…` */
  paymentId: string;
  /** `https:` (or `http:` on this machine). It carries our payment id and no personal data. */
  url: string;
}

/** The member gives a card, or shows their bank that it is them, with the provider's own script. Then `confirmPayment` goes on. */
export interface PaymentConfirm {
  next: 'confirm';
  /** `pay_…` */
  paymentId: string;
  provider: 'stripe' | (string & {});
  /** For the provider's script. No secret. */
  publishableKey: string;
  /** For the provider's script, for this one step. Keep it nowhere. */
  clientSecret: string;
  /** `setup`: a card is given, nothing is taken by it. `payment`: the bank wants to see the member. */
  intent: 'setup' | 'payment' | (string & {});
  /** What will be taken once this is done; null where only a card is given. */
  money: WrittenMoney | null;
}

/** It is over: what was taken, and how it went. */
export interface PaymentDone {
  next: 'done';
  /** `pay_…` */
  paymentId: string;
  /** `paid`; `processing`: on its way; `declined`: the bank said no to some or all of it; `saved`: the card is kept, nothing was to be paid. */
  state: 'paid' | 'processing' | 'declined' | 'saved' | (string & {});
  /** What was taken or is on its way; null where nothing is. */
  taken: WrittenMoney | null;
  /** What of it is still open; null where nothing is. */
  left: WrittenMoney | null;
}

/** What comes next. Where it is not `done`, nothing more has been taken when this is answered. */
export type PaymentStep = PromiseMade | PaymentRedirect | PaymentConfirm | PaymentDone;

/** A new card for everything that is charged by itself. */
export interface StartPaymentMethod {
  /** True to give it on a page of the provider's. */
  onPage?: boolean;
}

/** A playbook as its owner wrote it. */
export interface PlaybookText {
  /** YAML, comments and all. */
  text: string;
}

/** A playbook that is to be in force. */
export interface PublishPlaybook {
  /** YAML, comments and all. */
  text: string;
  /** The `edition` of the text that was changed. When another has been published since, nothing is changed and the answer is `playbook_changed`. */
  edition: string;
  /** Who saves it, for the history: the owner key is the same for the whole team. */
  by?: string;
}

/** Something in a playbook that has to be mended before it can speak to anyone. */
export interface PlaybookFault {
  /** 1 is the first line. */
  line: number;
  /** Where, for example `messages.first_missed.0.letters.en.nudge`; empty for the whole text. */
  path: string;
  reason: string;
  /** When it is the voice of what members would read. */
  voice?: {
    phrase: string;
    why: string;
    kinder: string;
  };
}

/** One text that is or was in force. */
export interface PlaybookEdition {
  /** `pbk_…`, or `file-…` for the one that the API was started with. */
  edition: string;
  /** As its owner named it. */
  version: string;
  /** RFC 3339 in UTC; null for the one that the API was started with. */
  publishedAt: string | null;
  /** As they said themselves; empty when they did not. */
  publishedBy: string;
}

/** The playbook in force, and a text of it: the newest, or the one of the edition that was asked for. */
export interface PlaybookDocument {
  /** Of the playbook in force, as its owner named it. */
  version: string;
  /** The playbook in force, as data. */
  playbook: Record<string, unknown>;
  /** Names the text. Send it back with a change of it. */
  edition: string;
  /** YAML, comments and all. */
  text: string;
  /** RFC 3339 in UTC; null for the one that the API was started with. */
  publishedAt: string | null;
  publishedBy: string;
  /** What this version of Goodterms does not accept of the text, which was published under another: while there are any, an earlier playbook is in force. */
  faults: PlaybookFault[];
  /** The latest 50 editions, newest first. */
  history: PlaybookEdition[];
}

/** What a person who does not exist would get, day by day, and why not on the other days. */
export interface SimulatedMember {
  id: string;
  firstName: string;
  timeZone: string;
  days: ({
    /** The civil date where they live. */
    day: string;
    /** What they did, on the clock where they live (`HH:MM`). */
    did: {
      at: string;
      does: string;
    }[];
    /** What they would be shown or sent; `says` is the subject of a mail. */
    touches: ({
      at: string;
      channel: 'widget' | 'email' | 'webhook' | (string & {});
      situation: string;
      says: string;
    })[];
    /** Why nothing was said, for example `plan`; null on a day with a touch. `ready`: a note waits for their next visit. */
    quietBecause: string | null;
  })[];
}

/** What is wrong with a playbook. It can be put in force when there are neither faults nor breaches. */
export interface PlaybookCheck {
  faults: PlaybookFault[];
  /** Rules of the rhythm that the simulation broke, in words. */
  breaches: string[];
  /** The simulation of sixty days from today on; empty while there are faults. */
  members: SimulatedMember[];
}

/** One contact with a member, on whichever channel. */
export interface OwnerTouch {
  /** `tch_…` */
  id: string;
  memberId: string;
  memberName: string;
  channel: 'widget' | 'email' | 'webhook' | (string & {});
  /** What it was about, for example `first_missed`. */
  situation: string;
  /** Which of the playbook's letters it was. */
  variant: string;
  /** When it was decided, RFC 3339 in UTC. */
  at: string;
  /** That day where the member lives, a civil date. */
  day: string;
  /** `withdrawn` was taken back before anybody could have seen it, and does not count. */
  state: 'made' | 'withdrawn' | (string & {});
}

/** Whether the member may be touched right now, or why not and until when. Every channel keeps to it. */
export interface TouchOutlook {
  touch: boolean;
  /** On which channel; null when there is no touch. */
  channel: 'widget' | 'email' | 'webhook' | (string & {}) | null;
  /** What it would be about; null when there is no touch. */
  situation: string | null;
  /** Why there is none; null when there is one. */
  why: 'owes_nothing' | 'on_its_way' | 'plan' | 'promise' | 'pause' | 'conversation' | 'dispute' | 'breathing_space' | 'snoozed' | 'said_already' | 'with_a_person' | 'opted_out' | 'no_channel' | 'budget' | 'gap' | 'not_yet' | 'quiet_hours' | 'quiet_day' | (string & {}) | null;
  /** When it is looked at again, RFC 3339 in UTC; null when only something that happens can change it. */
  until: string | null;
}

/** The one timeline of a member: what holds right now, and every touch, newest first. */
export interface Timeline {
  now: TouchOutlook;
  items: OwnerTouch[];
  /** Pass it as `cursor` to read on; null on the last page. */
  nextCursor: string | null;
}

/** A stable name for what went wrong. Later versions may add codes. */
export type ProblemCode = 'invalid_json' | 'idempotency_key_missing' | 'notice_refused' | 'invalid_input' | 'unauthenticated' | 'not_found' | 'method_not_allowed' | 'origin_not_allowed' | 'body_too_large' | 'unsupported_media_type' | 'idempotency_key_reused' | 'quote_stale' | 'not_offered' | 'terms_not_possible' | 'arrangement_exists' | 'arrangement_over' | 'move_not_possible' | 'conversation_closed' | 'playbook_changed' | 'playbook_refused' | 'import_rejected' | 'rate_limited' | 'internal_error' | 'unavailable' | (string & {});

/** An error as RFC 9457 `application/problem+json`. Safe to show to a developer, never meant for a member; carries no personal data. */
export interface Problem {
  /** `urn:goodterms:problem:` and the code; docs/problems.md explains each. */
  type: string;
  title: string;
  status: number;
  /** What failed, for which call, and what to do. */
  detail: string;
  code: ProblemCode;
  /** `req_…`, also in the `Request-Id` header. */
  requestId: string;
  /** For bad input: where, as a JSON pointer into the body, and why. */
  errors?: {
    pointer: string;
    detail: string;
  }[];
  /** With `quote_stale`: the fresh quote on the same terms, if one can be made. */
  quote?: Quote;
}

/** One page of a list. */
export interface Page<Item> {
  items: Item[];
  /** Pass it as `cursor` to read on; null on the last page. */
  nextCursor: string | null;
}

/** What each route takes and answers. */
export interface RouteTypes {
  getStanding: { input: undefined; output: Standing };
  saveGoal: { input: Goal; output: Goal };
  quotePlan: { input: PlanTerms; output: Quote };
  agreeToPlan: { input: AgreeToPlan; output: Plan };
  getPlan: { input: undefined; output: Plan };
  moveInstalment: { input: MoveInstalment; output: Plan };
  cancelPlan: { input: undefined; output: Plan };
  startPause: { input: PeriodsOfPause; output: Pause };
  getPause: { input: undefined; output: Pause };
  extendPause: { input: PeriodsOfPause; output: Pause };
  resumePause: { input: undefined; output: Pause };
  startPayment: { input: StartPayment; output: PaymentStep };
  confirmPayment: { input: undefined; output: PaymentStep };
  startPaymentMethod: { input: StartPaymentMethod; output: PaymentStep };
  listResources: { input: undefined; output: Page<Resource> };
  openConversation: { input: OpenConversation; output: Conversation };
  getConversation: { input: undefined; output: Conversation };
  writeMessage: { input: WriteMessage; output: Conversation };
  closeConversation: { input: undefined; output: Conversation };
  listCircles: { input: undefined; output: Page<Circle> };
  askIntroduction: { input: AskIntroduction; output: Introduction };
  leaveIntroduction: { input: undefined; output: Introduction };
  reportIntroduction: { input: undefined; output: Introduction };
  openDispute: { input: OpenDispute; output: Hold };
  withdrawDispute: { input: undefined; output: Hold };
  snooze: { input: Snooze; output: Snooze };
  saveContactPreferences: { input: ContactPreferences; output: ContactPreferences };
  countEvents: { input: WidgetEvents; output: CountedEvents };
  getPlaybook: { input: undefined; output: PlaybookDocument };
  publishPlaybook: { input: PublishPlaybook; output: PlaybookDocument };
  checkPlaybook: { input: PlaybookText; output: PlaybookCheck };
  listMembers: { input: undefined; output: Page<MemberSummary> };
  getMember: { input: undefined; output: MemberFile };
  getTimeline: { input: undefined; output: Timeline };
  saveMember: { input: SaveMember; output: MemberRecord };
  addCharge: { input: SaveCharge; output: ChargeRecord };
  recordPayment: { input: RecordPayment; output: RecordedPayment };
  recordChargePayment: { input: RecordPayment; output: RecordedPayment };
  settlePayment: { input: RecordPayment; output: RecordedPayment };
  importFile: { input: undefined; output: ImportReport };
  previewImport: { input: undefined; output: ImportPreview };
  listConversations: { input: undefined; output: Page<OwnerConversation> };
  getOwnerConversation: { input: undefined; output: OwnerConversation };
  answerConversation: { input: WriteMessage; output: OwnerConversation };
  settleConversation: { input: undefined; output: OwnerConversation };
  listIntroductions: { input: undefined; output: Page<OwnerIntroduction> };
  acceptIntroduction: { input: undefined; output: OwnerIntroduction };
  endIntroduction: { input: EndIntroduction; output: OwnerIntroduction };
  placeHold: { input: PlaceHold; output: Hold };
  releaseHold: { input: ReleaseHold; output: Hold };
  noteComplaint: { input: undefined; output: Complaint };
  listTouches: { input: undefined; output: Page<OwnerTouch> };
  getInsights: { input: undefined; output: Insights };
  listDeadLetters: { input: undefined; output: Page<DeadLetter> };
  retryDeadLetter: { input: undefined; output: DeadLetter };
  listAudit: { input: undefined; output: Page<AuditEntry> };
}
