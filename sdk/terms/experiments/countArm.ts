import { addDays, type CivilDate } from '../calendar.ts';
import { type Measure, windowDays } from './measure.ts';

/** A member of an experiment, and how it went. */
export interface AssignedMember {
  arm: string;
  /** The day on which the member first met the experiment's situation, whatever they saw or opened since. */
  assignedOn: CivilDate;
  /** The day on which the measure became a yes; null when it has not, or no longer was at the window's end. */
  reachedOn: CivilDate | null;
}

/** How it went for those who were assigned to one arm, whatever they saw. */
export interface ArmCount {
  arm: string;
  /** All who were assigned and whose window is over. */
  members: number;
  /** Those of them for whom the measure is a yes. */
  outcomes: number;
}

/**
 * Counts an arm by intention to treat: everybody who was assigned, and only those whose window is over. Counting a yes
 * at once and a no only later would make every arm look better than it is, and the faster one better than the other.
 */
export function countArm(arm: string, assigned: AssignedMember[], measure: Measure, today: CivilDate): ArmCount {
  const windowEnd = (member: AssignedMember): CivilDate => addDays(member.assignedOn, windowDays[measure]);
  const settled = assigned.filter((member) => member.arm === arm && windowEnd(member) < today);
  const reached = settled.filter((member) => member.reachedOn !== null && member.reachedOn <= windowEnd(member));
  return { arm, members: settled.length, outcomes: reached.length };
}
