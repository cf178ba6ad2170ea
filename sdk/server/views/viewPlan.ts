import type { Instalment as InstalmentView, Plan as PlanView, Quote } from '../../contract/types.ts';
import { type Instalment, isOver, missedInstalments, moveInstalment, movableUntil, type MoveRules, nextInstalment, paidOf, type Plan, remainingOf, totalOf } from '../../terms/plan.ts';
import type { Frequency, Schedule } from '../../terms/schedule.ts';
import { firstNameOf } from './viewHelper.ts';
import type { Speaker } from './speaker.ts';
import type { Amounts, ScheduleFacts } from '../words/serverWords.ts';

/** A plan as the member sees it. Give it as it is today: see `planToday`. */
export function viewPlan(speaker: Speaker, plan: Plan, rules: MoveRules): PlanView {
  const { currency } = plan;
  return {
    kind: plan.kind,
    id: plan.id,
    state: plan.state,
    frequency: plan.frequency,
    total: speaker.money(totalOf(plan), currency),
    paid: speaker.money(paidOf(plan), currency),
    remaining: speaker.money(remainingOf(plan), currency),
    instalments: plan.instalments.map((instalment) => viewInstalment(speaker, plan, instalment, rules)),
    nextSeq: isOver(plan) ? null : (firstToSee(plan)?.seq ?? null),
    chargeIds: plan.chargeIds,
    collected: plan.collected,
    agreedAt: plan.agreedAt,
    sentence: sentenceOf(speaker, plan),
  };
}

function viewInstalment(speaker: Speaker, plan: Plan, instalment: Instalment, rules: MoveRules): InstalmentView {
  const { seq, dueOn, amount, paid, state, pays, needsMember } = instalment;
  return {
    seq,
    dueOn,
    dueOnText: speaker.date(dueOn),
    amount: speaker.money(amount, plan.currency),
    paid: speaker.money(paid, plan.currency),
    state: state === 'scheduled' && dueOn === speaker.today ? 'due' : state,
    pays: pays.map(({ description }) => description),
    needsMember,
    movableUntil: movableUntil(plan, seq, rules),
    canGoLast: plan.kind === 'plan' && moveInstalment(plan, seq, 'end', rules).ok,
  };
}

function sentenceOf({ words, date, helper, today }: Speaker, plan: Plan): string {
  if (plan.state === 'completed') return words.planCompleted;
  if (plan.state === 'cancelled') return words.planCancelled;
  if (plan.state === 'needs_conversation') return words.planNeedsConversation(firstNameOf(helper.name));
  const next = firstToSee(plan);
  if (!next) return words.planCompleted;
  if (next.needsMember) return words.planWaitsForBank(date(next.dueOn));
  if (next.retryOn !== null && next.retryOn >= today) return words.planAskedAgain(date(next.dueOn), date(next.retryOn));
  if (next.state === 'missed') return words.planMissed(date(next.dueOn));
  if (plan.kind === 'promise') return words.promiseActive(date(next.dueOn, 'weekday'));
  return words.planActive(plan.instalments.filter(({ state }) => state === 'paid').length, plan.instalments.length, date(next.dueOn));
}

/** The instalment that comes next, a missed one first. */
function firstToSee(plan: Plan): Instalment | null {
  return missedInstalments(plan)[0] ?? nextInstalment(plan);
}

/** A schedule that is not agreed yet, with the sentence that says what would be agreed. */
export function viewQuote(speaker: Speaker, quote: { fingerprint: string; terms: Quote['terms']; schedule: Schedule; collected: boolean; canMove: boolean }): Quote {
  const { currency, frequency } = quote.terms;
  const total = quote.schedule.reduce((sum, { amount }) => sum + amount, 0);
  return {
    fingerprint: quote.fingerprint,
    terms: quote.terms,
    total: speaker.money(total, currency),
    fees: speaker.money(0, currency),
    collected: quote.collected,
    schedule: quote.schedule.map(({ seq, dueOn, amount, pays = [] }) => ({ seq, dueOn, dueOnText: speaker.date(dueOn, 'long'), amount: speaker.money(amount, currency), pays: pays.map(({ description }) => description) })),
    sentence: speaker.words.quoteSentence(factsOf(speaker, quote.schedule, { currency, frequency, total, canMove: quote.canMove, collected: quote.collected })),
  };
}

function factsOf(speaker: Speaker, schedule: Schedule, plan: { currency: string; frequency: Frequency; total: number; canMove: boolean; collected: boolean }): ScheduleFacts {
  return {
    count: schedule.length,
    frequency: plan.frequency,
    amounts: amountsOf(speaker, schedule, plan.currency),
    firstDate: speaker.date(schedule[0]?.dueOn ?? speaker.today, 'long'),
    lastDate: speaker.date(schedule.at(-1)?.dueOn ?? speaker.today, 'long'),
    total: speaker.money(plan.total, plan.currency).text,
    canMove: plan.canMove,
    collected: plan.collected,
    inWholes: schedule.some(({ pays = [] }) => pays.length > 0),
  };
}

/** The arithmetic gives at most two different amounts, the larger ones first. */
export function amountsOf(speaker: Speaker, schedule: Schedule, currency: string): Amounts {
  const largest = schedule[0]?.amount ?? 0;
  const smallest = schedule.at(-1)?.amount ?? 0;
  const restCount = largest === smallest ? 0 : schedule.filter(({ amount }) => amount !== largest).length;
  return {
    first: speaker.money(largest, currency).text,
    firstCount: schedule.length - restCount,
    rest: speaker.money(smallest, currency).text,
    restCount,
  };
}
