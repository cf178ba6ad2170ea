import type { ArmTally, Assignment } from '../../../terms/experiments/assignment.ts';
import { harmKinds, type HarmKind } from '../../../terms/experiments/findHarm.ts';
import type { Records } from '../store.ts';
import { sortedBy } from './sortedBy.ts';
import { compoundId, type KeptAssignment, type ReadableTables, type WritableTables } from './tables.ts';

export function memoryAssignments({ assignments, stoppedArms }: WritableTables): Pick<Records, 'saveAssignment' | 'noteHarm' | 'stopArm'> {
  return {
    saveAssignment: async (assignment) => assignments.put(assignment),
    async noteHarm(memberId, kind, day) {
      const unharmed = sortedBy(assignments.by('memberId', memberId), ({ experiment }) => experiment).filter(({ harms }) => harms[kind] === undefined);
      for (const assignment of unharmed) assignments.put({ ...assignment, harms: { ...assignment.harms, [kind]: day } });
      return unharmed.map(({ experiment }) => experiment);
    },
    async stopArm(experiment, arm, day) {
      if (stoppedArms.get(compoundId(experiment, arm))) return false;
      stoppedArms.put({ experiment, arm, stoppedOn: day });
      return true;
    },
  };
}

/** By experiment. */
export function assignmentsOf({ assignments, stoppedArms }: ReadableTables, memberId: string): Assignment[] {
  return sortedBy(assignments.by('memberId', memberId), ({ experiment }) => experiment).map((assignment) => ({
    ...assignment,
    stoppedOn: stoppedArms.get(compoundId(assignment.experiment, assignment.arm))?.stoppedOn ?? null,
  }));
}

/** By arm and day, in that order. */
export function talliesOf({ assignments, stoppedArms }: ReadableTables, experiment: string): ArmTally[] {
  const groups = Map.groupBy(assignments.by('experiment', experiment), ({ arm, assignedOn }) => compoundId(arm, assignedOn));
  const tallies = [...groups.values()].flatMap((all): ArmTally[] => {
    const [first] = all;
    return first ? [{ ...countOf(first, all), isStopped: stoppedArms.get(compoundId(experiment, first.arm)) !== undefined }] : [];
  });
  return sortedBy(tallies, ({ arm, assignedOn }) => compoundId(arm, assignedOn));
}

function countOf({ arm, assignedOn }: KeptAssignment, all: KeptAssignment[]): Omit<ArmTally, 'isStopped'> {
  const harmed = (kind: HarmKind): number => all.filter(({ harms }) => harms[kind] !== undefined).length;
  return {
    arm,
    assignedOn,
    members: all.length,
    reached: all.filter(({ reachedOn }) => reachedOn !== null).length,
    // Object.fromEntries forgets that each kind has its number.
    harms: Object.fromEntries(harmKinds.map((kind) => [kind, harmed(kind)])) as ArmTally['harms'],
  };
}
