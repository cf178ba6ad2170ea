import type { Arrangement, Plan, Standing } from '../../../sdk/contract/types.ts';
import { writeDate } from '../../../sdk/terms/writeDate.ts';
import { words } from '../words.ts';

/** What has been agreed with a member, in sentences for the owner and without a sum; empty when nothing is. */
export function sayAgreed(standing: Standing): string[] {
  return arrangementsOf(standing).map(sayArrangement);
}

/** The plans and pauses that a standing tells of, the one that matters most first. */
export function arrangementsOf(standing: Standing): Arrangement[] {
  if (!('surface' in standing)) return [];
  return [...(standing.arrangement ? [standing.arrangement] : []), ...standing.otherArrangements];
}

function sayArrangement(arrangement: Arrangement): string {
  const said = words.agreed;
  if (arrangement.kind === 'pause') return said.pause(written(arrangement.resumesOn));
  if (arrangement.kind === 'promise') return sayPromise(arrangement);
  return sayPlan(arrangement);
}

function sayPromise({ instalments }: Plan): string {
  const [only] = instalments;
  const day = written(only?.dueOn ?? '');
  return only?.state === 'missed' ? words.agreed.promisePassed(day) : words.agreed.promise(day);
}

function sayPlan(plan: Plan): string {
  const said = words.agreed;
  if (plan.state === 'completed') return said.completed;
  if (plan.state === 'cancelled') return said.cancelled;
  if (plan.state === 'needs_conversation') return said.needsConversation;
  const paid = plan.instalments.filter(({ state }) => state === 'paid').length;
  const missed = plan.instalments.find(({ state }) => state === 'missed');
  const next = plan.instalments.find(({ state }) => state === 'scheduled' || state === 'due');
  return [
    said.plan(plan.instalments.length, said.frequencies[plan.frequency] ?? plan.frequency, paid),
    missed && said.missed(written(missed.dueOn)),
    next && said.next(written(next.dueOn)),
  ]
    .filter(Boolean)
    .join(' ');
}

function written(day: string): string {
  return day && writeDate(day, words.locale, 'short');
}
