import type { ExperimentArm, ExperimentResult } from '../../contract/types.ts';
import { addDays, type CivilDate } from '../../terms/calendar.ts';
import { HOLD_OUT } from '../../terms/experiments/assignArm.ts';
import type { ArmTally } from '../../terms/experiments/assignment.ts';
import { compareArms } from '../../terms/experiments/compareArms.ts';
import { countArm, countHarm } from '../../terms/experiments/countArm.ts';
import { describeResult } from '../../terms/experiments/describeResult.ts';
import { phaseOf } from '../../terms/experiments/experimentPlan.ts';
import { windowDays } from '../../terms/experiments/measure.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Kit } from '../kit.ts';
import type { Experiment } from '../playbook/experiment.ts';

/** What the results call those who are held out. */
const PLAIN_DEFAULT = 'The plain default';

/** What has come of the playbook's experiments until now. */
export async function experimentResults({ playbook, store }: Kit, now: Date): Promise<ExperimentResult[]> {
  const today = todayIn(playbook.owner.timeZone, now);
  const results: ExperimentResult[] = [];
  for (const experiment of playbook.experiments ?? []) results.push(resultOf(experiment, await store.reader.tallies(experiment.id), today));
  return results;
}

function resultOf(experiment: Experiment, tallies: ArmTally[], today: CivilDate): ExperimentResult {
  const { id, question, compares, measure, choice = 'fixed', startsOn, days } = experiment;
  const arms = [{ id: HOLD_OUT, name: PLAIN_DEFAULT }, ...experiment.arms.map((arm) => ({ id: arm.id, name: arm.name }))];
  return {
    id,
    question,
    compares,
    measure,
    choice,
    phase: phaseOf(experiment, today),
    startsOn,
    lastAssignedOn: addDays(startsOn, days - 1),
    overOn: addDays(startsOn, days + windowDays[measure]),
    arms: arms.map((arm) => armOf(experiment, arm, tallies, today)),
  };
}

function armOf(experiment: Experiment, { id, name }: { id: string; name: string }, tallies: ArmTally[], today: CivilDate): ExperimentArm {
  const { members, outcomes } = countArm(id, tallies, experiment.measure, today);
  const { members: assigned, harms } = countHarm(id, tallies);
  const isStopped = tallies.some((tally) => tally.arm === id && tally.isStopped);
  return { id, name, assigned, counted: members, yes: outcomes, ...harms, isStopped, sentence: sentenceOf(experiment, { id, name }, tallies, today) };
}

/** What was steered by results is no fair comparison, so that nothing is said of it. */
function sentenceOf(experiment: Experiment, { id, name }: { id: string; name: string }, tallies: ArmTally[], today: CivilDate): string {
  if (id === HOLD_OUT || experiment.choice === 'thompson') return '';
  const { measure } = experiment;
  const comparison = compareArms(countArm(HOLD_OUT, tallies, measure, today), countArm(id, tallies, measure, today), experiment.arms.length);
  return describeResult(comparison, { a: PLAIN_DEFAULT, b: name }, { measure, isOver: phaseOf(experiment, today) === 'over' });
}
