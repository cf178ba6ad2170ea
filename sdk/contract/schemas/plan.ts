import * as z from 'zod/mini';
import { civilDate, currency, minorUnits, WrittenMoney } from './basics.ts';
import { field, named, openEnum } from './named.ts';

export const frequency = z.enum(['weekly', 'fortnightly', 'monthly']);

export const PlanTerms = named(
  'PlanTerms',
  'What a member could manage: a number of instalments or an amount each time, how often, and from when. Exactly one of `count` and `amount` is given.',
  z
    .object({
      currency: field('Which of the open totals to spread out.', currency),
      count: field('How many instalments.', z.optional(z.int().check(z.minimum(1), z.maximum(60)))),
      amount: field('How much each time, integer minor units.', z.optional(minorUnits)),
      frequency: field('How often.', frequency),
      firstDueOn: field("The day of the first instalment, in the member's time zone.", civilDate),
    })
    .check(z.refine((terms) => (terms.count === undefined) !== (terms.amount === undefined), 'give either `count` or `amount`')),
);

export const QuotedInstalment = named(
  'QuotedInstalment',
  'One line of a schedule that is not agreed yet.',
  z.object({
    seq: field('1, 2, 3 …', z.int()),
    dueOn: field('Civil date.', z.string()),
    dueOnText: field('The date as it reads in the member\'s locale.', z.string()),
    amount: WrittenMoney,
    pays: field('What it pays, each in one, in the owner\'s words; empty where the total is simply spread out.', z.array(z.string())),
  }),
);

export const Quote = named(
  'Quote',
  'A plan worked out but not agreed. Nothing is stored.',
  z.object({
    fingerprint: field('Send it back to agree. It changes when what is owed, the limits or the terms change.', z.string()),
    terms: field('The terms it was worked out from.', PlanTerms),
    total: field('The sum of the schedule: exactly what is owed today.', WrittenMoney),
    fees: field('Always zero.', WrittenMoney),
    collected: field('Whether each is taken by itself on its day, from the card that is kept. `sentence` says so too.', z.boolean()),
    schedule: z.array(QuotedInstalment),
    sentence: field('What is being agreed to, in one plain sentence in the member\'s language.', z.string()),
  }),
);

export const AgreeToPlan = named(
  'AgreeToPlan',
  'The terms and the fingerprint of the quote that the member saw.',
  z.object({ terms: PlanTerms, fingerprint: z.string().check(z.minLength(8), z.maxLength(128)) }),
);

export const Instalment = named(
  'Instalment',
  'One part of an agreed plan.',
  z.object({
    seq: field('Names the instalment for as long as the plan lives, also after a move.', z.int()),
    dueOn: field('Civil date.', z.string()),
    dueOnText: field("The date as it reads in the member's locale.", z.string()),
    amount: WrittenMoney,
    paid: WrittenMoney,
    state: field('`due` is today; `missed` means its day passed and it was not paid in full.', openEnum(['scheduled', 'due', 'paid', 'missed'])),
    movableUntil: field('The latest day it can be moved to; null when it cannot be moved.', z.nullable(z.string())),
    pays: field('What it pays, each in one, in the owner\'s words; empty where the total is simply spread out.', z.array(z.string())),
    needsMember: field('Whether the bank wants to see the member first: paying it now asks them.', z.boolean()),
    canGoLast: field('Whether it can be moved to the end of the plan.', z.boolean()),
  }),
);

export const Plan = named(
  'Plan',
  'An agreed schedule over charges of one currency. A promise ("I\'ll pay on Friday") is a plan of one.',
  z.object({
    kind: field('`promise` is a plan of one instalment that the member named a day for.', z.enum(['plan', 'promise'])),
    id: field('`pln_…`', z.string()),
    state: openEnum(['active', 'completed', 'cancelled', 'needs_conversation']),
    frequency: openEnum(['weekly', 'fortnightly', 'monthly']),
    total: WrittenMoney,
    paid: WrittenMoney,
    remaining: WrittenMoney,
    instalments: field('Ordered by `dueOn`, which strictly increases.', z.array(Instalment)),
    nextSeq: field('The instalment that comes next, a missed one first; null when the plan is over.', z.nullable(z.int())),
    chargeIds: field('The charges it covers.', z.array(z.string())),
    collected: field('Whether each instalment is taken by itself on its day, from the card that is kept.', z.boolean()),
    agreedAt: field('RFC 3339 in UTC.', z.string()),
    sentence: field("How the plan stands, in one plain sentence in the member's language. Names no amount.", z.string()),
  }),
);

export const MoveInstalment = named(
  'MoveInstalment',
  'Which instalment to move, and to which day; `end` puts it after the last one.',
  z.object({
    seq: z.int().check(z.minimum(1), z.maximum(1000)),
    to: z.union([civilDate, z.literal('end')]),
  }),
);
