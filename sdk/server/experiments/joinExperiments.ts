import { addDays, type CivilDate } from '../../terms/calendar.ts';
import { owedOn } from '../../terms/charge.ts';
import { assignArm, HOLD_OUT } from '../../terms/experiments/assignArm.ts';
import type { ArmTally, Assignment } from '../../terms/experiments/assignment.ts';
import { chooseByThompson } from '../../terms/experiments/chooseByThompson.ts';
import { countArm } from '../../terms/experiments/countArm.ts';
import { phaseOf } from '../../terms/experiments/experimentPlan.ts';
import { windowDays } from '../../terms/experiments/measure.ts';
import { murmurHash } from '../../terms/experiments/murmurHash.ts';
import { startOfDay } from '../../terms/startOfDay.ts';
import type { Standing } from '../../terms/standing.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Kit } from '../kit.ts';
import { standingOfAccount } from '../members/standingOfAccount.ts';
import type { Experiment } from '../playbook/experiment.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Account, Records } from '../store/store.ts';

/** The experiments that assign members today, whose situation this member has met, and in which they are not yet. */
export function experimentsToJoin({ experiments = [] }: Playbook, { assignments }: Account, { status, situation }: Standing, today: CivilDate): Experiment[] {
  if (status !== 'in_arrears') return [];
  return experiments.filter((experiment) => {
    const isMet = experiment.compares !== 'letters' || experiment.situation === situation;
    return isMet && phaseOf(experiment, today) === 'assigning' && !assignments.some((one) => one.experiment === experiment.id);
  });
}

/**
 * Assigns the member to what they are to join, whatever they will see of it: who is assigned is counted. The account is
 * locked. Answers it with its new assignments.
 */
export async function joinExperiments(kit: Pick<Kit, 'playbook'>, records: Records, account: Account, now: Date): Promise<Account> {
  const { id: memberId, timeZone } = account.member;
  const today = todayIn(timeZone, now);
  const standing = standingOfAccount(account, today);
  const joined: Assignment[] = [];
  for (const experiment of experimentsToJoin(kit.playbook, account, standing, today)) {
    const arm = chooseArm(experiment, memberId, await records.tallies(experiment.id), today);
    if (arm === null) continue;
    const open = standing.overdue.map((charge) => ({ chargeId: charge.id, amount: owedOn(charge), currency: charge.currency }));
    const assignment: Assignment = { experiment: experiment.id, memberId, arm, assignedOn: today, open, reachedOn: null, harms: {}, stoppedOn: null };
    await records.saveAssignment(assignment);
    const windowOver = startOfDay(addDays(today, windowDays[experiment.measure] + 1), timeZone);
    await records.wakeUp({ memberId, kind: 'experiment', subject: experiment.id, at: windowOver.toISOString() });
    joined.push(assignment);
  }
  return joined.length === 0 ? account : { ...account, assignments: [...account.assignments, ...joined] };
}

/** Null for those who would have been given an arm that was stopped: they get the plain default, and are not counted. */
function chooseArm(experiment: Experiment, memberId: string, tallies: ArmTally[], today: CivilDate): string | null {
  const arms = experiment.arms.map(({ id, weight = 1 }) => ({ id, weight }));
  const drawn = assignArm({ experiment: experiment.id, memberId, arms, holdOutShare: experiment.holdOut });
  const isStopped = (arm: string): boolean => tallies.some((tally) => tally.arm === arm && tally.isStopped);
  if (drawn === HOLD_OUT || experiment.choice !== 'thompson') return isStopped(drawn) ? null : drawn;
  const counts = arms.filter(({ id }) => !isStopped(id)).map(({ id }) => countArm(id, tallies, experiment.measure, today));
  return counts.length === 0 ? null : chooseByThompson(counts, diceOf(experiment.id, memberId));
}

/** The same numbers whenever a member is assigned, so that a transaction that is run again chooses the same. */
function diceOf(experiment: string, memberId: string): () => number {
  let throws = 0;
  return () => murmurHash(JSON.stringify([experiment, memberId, 'thompson', (throws += 1)])) / 2 ** 32;
}
