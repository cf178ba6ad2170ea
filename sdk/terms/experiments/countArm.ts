import { addDays, type CivilDate } from '../calendar.ts';
import type { ArmTally } from './assignment.ts';
import type { HarmCount, HarmKind } from './findHarm.ts';
import { type Measure, windowDays } from './measure.ts';

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
export function countArm(arm: string, tallies: ArmTally[], measure: Measure, today: CivilDate): ArmCount {
  const settled = tallies.filter((tally) => tally.arm === arm && addDays(tally.assignedOn, windowDays[measure]) < today);
  return { arm, members: total(settled, ({ members }) => members), outcomes: total(settled, ({ reached }) => reached) };
}

/** Counts the harm in an arm: everybody who was assigned, at once. */
export function countHarm(arm: string, tallies: ArmTally[]): HarmCount {
  const all = tallies.filter((tally) => tally.arm === arm);
  const of = (kind: HarmKind): number => total(all, ({ harms }) => harms[kind]);
  const [complaints, optOuts, disputes, brokenPlans] = [of('complaints'), of('optOuts'), of('disputes'), of('brokenPlans')];
  return { members: total(all, ({ members }) => members), harms: { complaints, optOuts, disputes, brokenPlans } };
}

function total(tallies: ArmTally[], of: (tally: ArmTally) => number): number {
  return tallies.reduce((sum, tally) => sum + of(tally), 0);
}
