import type { Clock } from '../../sdk/server/clock.ts';

const millisecondsPerDay = 86_400_000;

/** A clock that runs like the machine's, some days off. */
export interface ShiftedClock extends Clock {
  /** How many days it is ahead of the machine's; negative when it is behind. */
  daysAhead: number;
}

/** @param machine the time to be ahead of; tests hand in a fixed one */
export function shiftedClock(machine: () => Date = () => new Date()): ShiftedClock {
  return {
    daysAhead: 0,
    now() {
      return new Date(machine().getTime() + this.daysAhead * millisecondsPerDay);
    },
  };
}
