import { addDays } from '../../terms/calendar.ts';
import { COLLECT_FROM_HOUR } from '../../terms/collecting.ts';
import { nextInstalment, type Plan } from '../../terms/plan.ts';
import { startOfDay } from '../../terms/startOfDay.ts';
import type { Records } from '../store/store.ts';

/**
 * Looks at the plan again when the day after its next unpaid date begins: by then the money is there, or it was missed. Where
 * it is collected by itself, also on that date.
 */
export async function lookAgain(records: Records, plan: Plan, timeZone: string): Promise<void> {
  if (plan.state !== 'active') return;
  if (plan.collected) await collectAgain(records, plan, timeZone);
  const next = nextInstalment(plan);
  if (!next) return;
  const at = startOfDay(addDays(next.dueOn, 1), timeZone).toISOString();
  await records.wakeUp({ memberId: plan.memberId, kind: 'plan', subject: plan.id, at });
}

async function collectAgain(records: Records, plan: Plan, timeZone: string): Promise<void> {
  const [day] = plan.instalments.flatMap(({ state, dueOn, retryOn }) => (state === 'paid' ? [] : (retryOn ?? (state === 'scheduled' ? dueOn : [])))).toSorted();
  if (day !== undefined) await collectOn(records, plan, day, timeZone);
}

/** Has the plan collected on a day, from the morning on. */
export async function collectOn(records: Records, { memberId, id }: Pick<Plan, 'memberId' | 'id'>, day: string, timeZone: string): Promise<void> {
  const at = new Date(startOfDay(day, timeZone).getTime() + COLLECT_FROM_HOUR * 3_600_000).toISOString();
  await records.wakeUp({ memberId, kind: 'collect', subject: id, at });
}
