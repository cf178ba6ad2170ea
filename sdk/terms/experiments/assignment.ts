import type { CivilDate } from '../calendar.ts';
import type { Money } from '../money.ts';
import type { HarmKind } from './findHarm.ts';

/** A member of an experiment: what they were given, and how it went. One for each experiment and member, for good. */
export interface Assignment {
  experiment: string;
  memberId: string;
  /** The id of an arm, or `HOLD_OUT`. */
  arm: string;
  /** The day, where the member lives, on which they first met the experiment's situation, whatever they saw or opened since. */
  assignedOn: CivilDate;
  /** What was overdue then. */
  open: OpenCharge[];
  /** The day on which the measure became a yes; null when it has not. */
  reachedOn: CivilDate | null;
  /** The first day on which each kind of harm happened since; a kind that did not is not there. */
  harms: Partial<Record<HarmKind, CivilDate>>;
  /** The day on which the whole arm was stopped: since then its members get the plain default. Null while it was not. */
  stoppedOn: CivilDate | null;
}

/** One charge that was overdue when the member was assigned. */
export interface OpenCharge extends Money {
  chargeId: string;
}

/** All who were assigned to one arm on one day, in numbers. */
export interface ArmTally {
  arm: string;
  assignedOn: CivilDate;
  members: number;
  /** Those of them for whom the measure became a yes within its window. */
  reached: number;
  /** Those of them whom it harmed, each once for each kind. */
  harms: Record<HarmKind, number>;
  /** Whether the arm was stopped. */
  isStopped: boolean;
}
