import * as z from 'zod/mini';
import { WrittenMoney } from './basics.ts';
import { Helper } from './conversation.ts';
import { field, named, openEnum } from './named.ts';
import { Pause, PauseChoice } from './pause.ts';
import { frequency, Plan } from './plan.ts';
import { Hold } from './quiet.ts';

const statuses = ['current', 'processing', 'in_arrears', 'in_plan', 'paused', 'on_hold', 'needs_conversation'] as const;

const status = openEnum(statuses);

const briefStatus = field('`unknown`: what is owed cannot be seen just now. Nothing is said, and nothing can be agreed until it can.', openEnum([...statuses, 'unknown']));

const recheckAfter = field('Seconds until it is worth asking again.', z.int());

export const BriefStanding = named('BriefStanding', 'Nothing is owed and there is nothing to say.', z.object({ status: briefStatus, recheckAfter }));

export const ArrearsCharge = named(
  'ArrearsCharge',
  'One overdue thing: what for, since when, and how much of it is still open.',
  z.object({
    id: field('`chg_…`', z.string()),
    description: z.string(),
    dueOn: field('Civil date.', z.string()),
    dueOnText: z.string(),
    owed: WrittenMoney,
    state: field('`disputed` and `in_plan` are not asked for meanwhile.', openEnum(['open', 'disputed', 'in_plan', 'processing'])),
  }),
);

export const Arrears = named(
  'Arrears',
  'What is overdue, per currency.',
  z.object({
    charges: z.array(ArrearsCharge),
    totals: field('One total for each currency; never added over currencies.', z.array(WrittenMoney)),
  }),
);

export const Message = named(
  'Message',
  "The letter, rendered for this member in their language, with no amount in it.",
  z.object({
    situation: openEnum(['first_missed', 'several_missed', 'retrying', 'plan_running', 'instalment_missed', 'pause_running', 'pause_ending', 'on_hold', 'needs_conversation', 'welcome_back']),
    variant: field('Which of the playbook\'s variants this is.', z.string()),
    locale: field("BCP 47: what it is written in. The owner's own language where they have no letter in the member's.", z.string()),
    nudge: field('The one line of the nudge. Nothing in it tells a bystander about money.', z.string()),
    greeting: z.string(),
    body: field('Paragraphs.', z.array(z.string())),
    signature: z.string(),
  }),
);

const offerLines = {
  line: field('What it means today, in one line without amounts.', z.string()),
  lineWithAmounts: field('The same with amounts: show it only after the member asked for the details.', z.string()),
};

export const PlanOffer = named(
  'PlanOffer',
  'Spread it out. One offer for each currency that is open.',
  z.object({
    kind: z.literal('plan'),
    ...offerLines,
    total: WrittenMoney,
    maxCount: z.int(),
    minAmount: field('The least an instalment can be, integer minor units.', z.int()),
    step: field('The smallest step between amounts, integer minor units.', z.int()),
    frequencies: z.array(frequency),
    firstDueFrom: field('Civil date.', z.string()),
    firstDueUntil: field('Civil date.', z.string()),
    lastDueBy: field('Civil date, or null when the length is limited by `maxCount` alone.', z.nullable(z.string())),
    suggested: field('A sensible start for the screen. Nothing is agreed by it.', z.object({ count: z.int(), frequency, firstDueOn: z.string() })),
    wholeCharges: field('True where a charge cannot be split and the choice is which day each is paid.', z.boolean()),
  }),
);

export const PauseOffer = named(
  'PauseOffer',
  'Take a pause.',
  z.object({
    kind: z.literal('pause'),
    ...offerLines,
    choices: z.array(PauseChoice),
    access: field('Whether the member keeps what they have during it: with `stop` it may rest as well, and opens again after it.', openEnum(['keep', 'stop'])),
  }),
);

export const PayOffer = named(
  'PayOffer',
  'Pay what is due: all, part, or on a day the member names.',
  z.object({
    kind: z.literal('pay'),
    ...offerLines,
    totals: z.array(WrittenMoney),
    minAmounts: field('The least that can be paid, one for each of `totals`.', z.array(WrittenMoney)),
    now: field('Whether there is a way to pay at once.', z.boolean()),
    wholeCharges: field('True where a charge cannot be split: all is paid, or one charge.', z.boolean()),
    collectedIn: field('The currencies in which a promise is taken by itself on its day, from the card that is kept. In any other the member comes back to pay.', z.array(z.string())),
    payOnUntil: field('The latest day that can be promised, a civil date; null when no promise can be made now.', z.nullable(z.string())),
  }),
);

export const ResourcesOffer = named('ResourcesOffer', 'Help with money.', z.object({ kind: z.literal('resources'), ...offerLines }));
export const TalkOffer = named('TalkOffer', 'Talk to a person.', z.object({ kind: z.literal('talk'), ...offerLines }));
export const CircleOffer = named('CircleOffer', "People who've been there.", z.object({ kind: z.literal('circle'), ...offerLines }));

export const Offer = named(
  'Offer',
  'One way forward that this member may take now. A later version may add kinds: leave out what you do not know.',
  z.discriminatedUnion('kind', [PlanOffer, PauseOffer, PayOffer, ResourcesOffer, TalkOffer, CircleOffer]),
);

export const Arrangement = named('Arrangement', 'A plan, a promise or a pause: what has been agreed.', z.discriminatedUnion('kind', [Plan, Pause]));

const note = (description: string) => z.optional(field(description, z.string()));

export const OwnPhrases = named(
  'OwnPhrases',
  "What the owner has the widget say in place of its own words, in the member's language. What stands between braces is filled in by its place: `{0}` is the first thing that a phrase takes, `{0|friend}` has what to say where there is none. A client leaves out what it does not know.",
  z.object({
    noteFrom: note('`{0}` is the helper.'),
    notesFrom: note('`{0}` is the helper.'),
    readIt: note('Opens the letter.'),
    notNow: note('Puts it off.'),
    quietForNow: note('Said once it was put off.'),
    notLoaded: note('Said where the letter does not open.'),
    tryAgain: note('Tries that again.'),
    screens: field(
      'All others by screen and name, for example `spread.heading`. What depends on a number has a text for each plural form (CLDR) of the language.',
      z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])),
    ),
  }),
);

export const FullStanding = named(
  'FullStanding',
  'Everything a page needs to speak with this member, in one answer.',
  z.object({
    status,
    recheckAfter,
    surface: field(
      'How to appear: `nudge` speaks up once; `inline` is there for who comes looking; `none` waits to be asked for.',
      openEnum(['none', 'nudge', 'inline']),
    ),
    today: field("Today's civil date where the member lives.", z.string()),
    member: z.object({
      firstName: z.string(),
      locale: field('The language that everything here is written in.', z.string()),
      direction: openEnum(['ltr', 'rtl']),
      timeZone: z.string(),
      snoozedUntil: field('Civil date, or null.', z.nullable(z.string())),
      muted: z.array(z.string()),
    }),
    program: z.nullable(
      z.object({
        name: z.string(),
        goal: field("The member's own words; empty when they wrote none.", z.string()),
        progress: field('For example "Week 6 of 12"; may be empty.', z.string()),
      }),
    ),
    arrears: Arrears,
    message: Message,
    offers: z.array(Offer),
    arrangement: field('What has been agreed and matters most now.', z.nullable(Arrangement)),
    otherArrangements: field('Whatever else is running, for example a plan in another currency.', z.array(Arrangement)),
    holds: z.array(Hold),
    conversation: field('The open conversation, if there is one.', z.nullable(z.object({ id: z.string(), answered: field('The helper has written last.', z.boolean()) }))),
    helper: Helper,
    countsScreens: field('Whether to say which screens were shown: `countEvents`.', z.boolean()),
    canChangeCard: field('Whether a new card can be given: `startPaymentMethod`.', z.boolean()),
    phrases: z.optional(OwnPhrases),
  }),
);

export const Standing = named(
  'Standing',
  'How things stand for this member. `surface` is present exactly when there is something to say.',
  z.union([FullStanding, BriefStanding]),
);
