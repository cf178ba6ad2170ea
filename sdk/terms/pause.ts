import { addDays, type CivilDate } from './calendar.ts';
import { stepsAfter, type Frequency } from './schedule.ts';

/** Agreed time without billing. */
export interface Pause {
  id: string;
  memberId: string;
  state: 'active' | 'ended';
  startsOn: CivilDate;
  /** The first day after the pause: billing and messages may begin again on it. */
  resumesOn: CivilDate;
  /** Billing periods, extensions included. */
  periods: number;
  /** RFC 3339 in UTC. */
  agreedAt: string;
}

/** What the owner allows a pause to be. Goodterms' own default is 3 periods, twice a year. */
export interface PauseLimits {
  /** The most billing periods of one pause, extensions included. */
  maxPeriods: number;
  /** The most pauses that may start within 365 days. */
  maxPerYear: number;
  /** How long one billing period is. */
  period: Frequency;
}

/** A length that may be chosen, and the day billing would begin again. */
export interface PauseOption {
  periods: number;
  resumesOn: CivilDate;
}

export type PauseRefusal = 'already_paused' | 'none_left' | 'too_long' | 'already_over';

export type PauseChange = { ok: true; pause: Pause } | { ok: false; reason: PauseRefusal };

/** Whether the pause still holds today; it ends by itself on `resumesOn`, also when no job has marked it so. */
export function isPaused(pause: Pause, today: CivilDate): boolean {
  return pause.state === 'active' && today < pause.resumesOn;
}

/** The pauses a member may start today, the shortest first; empty while paused and when the year's are used up. */
export function pauseOptions(today: CivilDate, history: Pause[], limits: PauseLimits): PauseOption[] {
  if (refusalToStart(today, history, limits) !== null) return [];
  return lengths(1, limits.maxPeriods).map((periods) => {
    return { periods, resumesOn: stepsAfter(today, limits.period, periods) };
  });
}

/** Starts a pause on `agreed.startsOn`. */
export function startPause(
  agreed: Omit<Pause, 'state' | 'resumesOn'>,
  history: Pause[],
  limits: PauseLimits,
): PauseChange {
  const reason = refusalToStart(agreed.startsOn, history, limits);
  if (reason !== null) return { ok: false, reason };
  return withPeriods({ ...agreed, state: 'active', resumesOn: agreed.startsOn }, agreed.periods, limits);
}

/** By how many periods a running pause may still be lengthened, and until when; empty when it is as long as allowed. */
export function extendOptions(pause: Pause, limits: PauseLimits): PauseOption[] {
  if (pause.state !== 'active') return [];
  return lengths(1, limits.maxPeriods - pause.periods).map((periods) => {
    return { periods, resumesOn: stepsAfter(pause.startsOn, limits.period, pause.periods + periods) };
  });
}

/** Lengthens a running pause by `periods`. Its end is counted from the first day, so that month ends do not drift. */
export function extendPause(pause: Pause, periods: number, limits: PauseLimits): PauseChange {
  if (pause.state !== 'active') return { ok: false, reason: 'already_over' };
  if (!(periods >= 1)) return { ok: false, reason: 'too_long' };
  return withPeriods(pause, pause.periods + periods, limits);
}

/** Comes back: today when the pause still holds, else on the day it ended by itself. */
export function endPause(pause: Pause, today: CivilDate): Pause {
  return { ...pause, state: 'ended', resumesOn: today < pause.resumesOn ? today : pause.resumesOn };
}

function withPeriods(pause: Pause, periods: number, limits: PauseLimits): PauseChange {
  if (!lengths(1, limits.maxPeriods).includes(periods)) return { ok: false, reason: 'too_long' };
  return { ok: true, pause: { ...pause, periods, resumesOn: stepsAfter(pause.startsOn, limits.period, periods) } };
}

function refusalToStart(today: CivilDate, history: Pause[], limits: PauseLimits): PauseRefusal | null {
  if (history.some((pause) => isPaused(pause, today))) return 'already_paused';
  const yearAgo = addDays(today, -365);
  const started = history.filter(({ startsOn }) => startsOn > yearAgo).length;
  return started < limits.maxPerYear ? null : 'none_left';
}

function lengths(from: number, to: number): number[] {
  return [...Array(Math.max(0, to - from + 1)).keys()].map((index) => from + index);
}
