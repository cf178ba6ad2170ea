import * as z from 'zod/mini';
import { civilDate } from './basics.ts';
import { screens } from './events.ts';
import { field, named, openEnum } from './named.ts';

const count = z.int();

/** What "recovered" means wherever we say it. The first retry, the first failure and the last invoice all give other numbers. */
const recovered =
  'Recovered by day 30 of all first missed: of everything that fell due in these days and was neither paid nor on its way when its due day was over, the part that was paid within 30 days after that day. ' +
  'Each charge counts once, however often it was tried again. What a file brought as paid counts as paid in time, for a file does not say when.';

export const MissedPeople = named(
  'MissedPeople',
  `${recovered} A person counts once, and as recovered only when all that they missed in these days was paid within its 30 days.`,
  z.object({
    missed: field('People who missed a payment in these days: the denominator of the others.', count),
    recovered: field('Of them: all of it was paid by day 30.', count),
    tooEarly: field('Of them: not yet recovered, but their 30 days are not over.', count),
    settled: field('Of them: all of it is paid by now, however late.', count),
  }),
);

export const MissedAmount = named(
  'MissedAmount',
  `${recovered} Integer minor units of one currency; never added over currencies.`,
  z.object({
    currency: z.string(),
    charges: field('How many charges were missed.', count),
    missed: field('What was open on them when their due days were over: the denominator of the others.', count),
    recovered: field('Of it: paid by day 30.', count),
    tooEarly: field('Of it: not paid yet, with 30 days that are not over.', count),
    settled: field('Of it: paid by now, however late.', count),
  }),
);

export const WaysChosen = named(
  'WaysChosen',
  'What the people who missed a payment in these days chose since. Somebody who chose two ways counts in both.',
  z.object({
    of: field('People who missed a payment in these days.', count),
    plan: count,
    promise: field('"I\'ll pay on Friday".', count),
    pause: count,
    pay: field('Went to the payment page, or paid otherwise.', count),
    conversation: field('Wrote to a person.', count),
    none: field('None of these yet.', count),
  }),
);

export const AgreementCounts = named(
  'AgreementCounts',
  'How agreements that were made in these days have gone until now. The parts add up to `agreed`.',
  z.object({
    agreed: count,
    kept: field('Paid in full.', count),
    running: field('Under way, nothing missed.', count),
    behind: field('Under way, one date missed.', count),
    broken: field('Two dates in a row were missed: collecting stopped, a person took over.', count),
    left: field('The member left it.', count),
  }),
);

export const ExperimentArm = named(
  'ExperimentArm',
  'What one part of the members was given, and how it went. By intention to treat: everybody who was assigned counts.',
  z.object({
    id: field('`hold_out` for the plain default.', z.string()),
    name: z.string(),
    assigned: field('Members assigned so far.', count),
    counted: field('Of them: the time is over in which the measure could become a yes.', count),
    yes: field('Of those counted.', count),
    complaints: field('Of all assigned, as the next three.', count),
    optOuts: count,
    disputes: count,
    brokenPlans: count,
    isStopped: field('Because it harmed people: they get the plain default since.', z.boolean()),
    sentence: field('What can be said of it beside the plain default; empty for the default itself, and where members were steered by results.', z.string()),
  }),
);

export const ExperimentResult = named(
  'ExperimentResult',
  'An experiment of the playbook in force, and what has come of it until now, whatever the days asked for.',
  z.object({
    id: z.string(),
    question: z.string(),
    compares: openEnum(['letters', 'rhythms', 'first_offers']),
    measure: openEnum(['resumed', 'plan_kept', 'paid_share']),
    choice: openEnum(['fixed', 'thompson']),
    phase: openEnum(['planned', 'assigning', 'waiting', 'over']),
    startsOn: z.string(),
    lastAssignedOn: z.string(),
    overOn: field('The first day on which everybody is counted.', z.string()),
    arms: field('The plain default first.', z.array(ExperimentArm)),
  }),
);

export const Insights = named(
  'Insights',
  'What worked, in counts of people with their denominators. It names and ranks nobody.',
  z.object({
    from: field('The first day that is counted.', z.string()),
    to: field('The last day that is counted.', z.string()),
    members: z.object({
      all: count,
      byStatus: field('How they stand now, whatever the days asked for.', z.array(z.object({ status: openEnum(['current', 'processing', 'in_arrears', 'in_plan', 'paused', 'on_hold', 'needs_conversation']), members: count }))),
    }),
    missed: z.object({ people: MissedPeople, amounts: z.array(MissedAmount) }),
    ways: WaysChosen,
    plans: AgreementCounts,
    promises: AgreementCounts,
    touches: z.object({
      made: count,
      withdrawn: field('Taken back before anybody could have seen them; not in `made`.', count),
      kinds: z.array(z.object({ channel: openEnum(['widget', 'email', 'webhook']), situation: z.string(), made: count, withdrawn: count })),
    }),
    optOuts: z.object({ members: field('Members who do not want to hear on some channel, as it is now.', count), of: field('All members.', count) }),
    disputes: z.object({ opened: count, open: field('Of them: still looked into.', count), members: field('By how many members.', count) }),
    conversations: z.object({
      answered: field('Answers that somebody waited for, in these days.', count),
      withinPromise: field('Of them: within the promised time.', count),
      waiting: field('Threads that wait for an answer now.', count),
      waitingTooLong: field('Of them: longer than was promised.', count),
    }),
    screens: field(
      'How often each screen of the widget was shown in these days, and how often a call that was made on it did not work out: in the order in which they were shown most. Nobody knows to whom.',
      z.array(z.object({ screen: openEnum(screens), shown: count, failed: count })),
    ),
    experiments: z.array(ExperimentResult),
  }),
);

/** Both days are counted. */
export const daysQuery = { from: z.optional(civilDate), to: z.optional(civilDate) };
