import { addDays } from '../../terms/calendar.ts';
import { nextInstalment, type Plan } from '../../terms/plan.ts';
import { startOfDay } from '../../terms/startOfDay.ts';
import type { Records } from '../store/store.ts';

/** Looks at the plan again when the day after its next unpaid date begins: by then the money is there, or it was missed. */
export async function lookAgain(records: Records, plan: Plan, timeZone: string): Promise<void> {
  const next = plan.state === 'active' ? nextInstalment(plan) : null;
  if (!next) return;
  const at = startOfDay(addDays(next.dueOn, 1), timeZone).toISOString();
  await records.wakeUp({ memberId: plan.memberId, kind: 'plan', subject: plan.id, at });
}
