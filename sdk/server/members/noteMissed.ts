import type { CivilDate } from '../../terms/calendar.ts';
import { isHolding } from '../../terms/hold.ts';
import { isPaused } from '../../terms/pause.ts';
import { markMissed } from '../../terms/markMissed.ts';
import type { Plan } from '../../terms/plan.ts';
import { stopWaiting } from '../collecting/stopWaiting.ts';
import { noteHarm } from '../experiments/noteHarm.ts';
import { note, tell } from '../notes.ts';
import type { Account, Records } from '../store/store.ts';

/** Writes down what was missed of a plan until today, with its trail. Answers the plan as it stands. */
export async function noteMissed(records: Records, call: { now: Date }, plan: Plan, { charges }: Pick<Account, 'charges'>, today: CivilDate): Promise<Plan> {
  const marked = markMissed(plan, today, call.now.toISOString(), charges);
  if (marked === plan) return plan;
  await records.savePlan(marked);
  const missed = marked.instalments.filter((one) => one.state === 'missed' && !isMissed(plan, one.seq));
  for (const { seq, dueOn } of missed) {
    await note(records, call, { by: 'system', memberId: plan.memberId, action: 'instalment.missed', subject: plan.id, details: { seq, dueOn } });
    await tell(records, call, 'instalment.missed', plan.memberId, { planId: plan.id, seq });
  }
  if (marked.state === 'needs_conversation') {
    await stopWaiting(records, call, marked);
    await noteHarm(records, call, { memberId: plan.memberId, today }, 'brokenPlans');
    await note(records, call, { by: 'system', memberId: plan.memberId, action: 'plan.needs_conversation', subject: plan.id });
    await tell(records, call, 'plan.needs_conversation', plan.memberId, { planId: plan.id });
  }
  return marked;
}

/** Nothing is collected in a pause or a breathing space, so nothing is missed in it. */
export function isCollectingStopped(account: Account, today: CivilDate): boolean {
  return account.pauses.some((pause) => isPaused(pause, today)) || account.holds.some((hold) => hold.reason === 'breathing_space' && isHolding(hold, today));
}

function isMissed(plan: Plan, seq: number): boolean {
  return plan.instalments.some((instalment) => instalment.seq === seq && instalment.state === 'missed');
}
