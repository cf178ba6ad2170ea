import { addDays, type CivilDate } from '../calendar.ts';
import type { Verdict } from './compareArms.ts';
import { type Measure, windowDays } from './measure.ts';

/** What is decided before an experiment starts, and not changed while it runs. */
export interface ExperimentPlan {
  measure: Measure;
  startsOn: CivilDate;
  /** For how many days members are assigned. */
  days: number;
}

/**
 * - `planned`: has not started.
 * - `assigning`: members are assigned.
 * - `waiting`: nobody is assigned any more; the last ones' window is still open.
 * - `over`: everybody's yes or no is settled.
 */
export type ExperimentPhase = 'planned' | 'assigning' | 'waiting' | 'over';

/** Where an experiment stands today, if nothing stops it earlier. */
export function phaseOf({ measure, startsOn, days }: ExperimentPlan, today: CivilDate): ExperimentPhase {
  if (today < startsOn) return 'planned';
  if (today < addDays(startsOn, days)) return 'assigning';
  return today < addDays(startsOn, days + windowDays[measure]) ? 'waiting' : 'over';
}

/**
 * Whether the owner may decide now. When something can be said, on any day, since the interval holds at every look;
 * else not before the experiment is over.
 */
export function mayDecide(plan: ExperimentPlan, verdict: Verdict, today: CivilDate): boolean {
  return verdict !== 'too_early' || phaseOf(plan, today) === 'over';
}
