import { HOLD_OUT } from '../../terms/experiments/assignArm.ts';
import { countHarm } from '../../terms/experiments/countArm.ts';
import { findHarm } from '../../terms/experiments/findHarm.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Kit } from '../kit.ts';
import { noteOnly } from '../notes.ts';
import type { Records } from '../store/store.ts';

/** Stops every arm that harms people: all who were given it get the plain default again, and nobody is assigned to it any more. */
export async function stopHarmfulArms(kit: Pick<Kit, 'playbook'>, records: Records, experiment: string, now: Date): Promise<void> {
  const tallies = await records.tallies(experiment);
  const control = countHarm(HOLD_OUT, tallies);
  const going = new Set(tallies.filter(({ isStopped }) => !isStopped).map(({ arm }) => arm));
  going.delete(HOLD_OUT);
  for (const arm of going) {
    const harm = findHarm({ arm: countHarm(arm, tallies), control });
    if (!harm || !(await records.stopArm(experiment, arm, todayIn(kit.playbook.owner.timeZone, now)))) continue;
    await noteOnly(records, { now }, { by: 'system', memberId: null, action: 'experiment.arm-stopped', subject: experiment, details: { arm, kind: harm.kind, reason: harm.reason } });
  }
}
