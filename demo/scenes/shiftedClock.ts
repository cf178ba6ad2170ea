import type { Clock } from '../../sdk/server/clock.ts';

const millisecondsPerDay = 86_400_000;

/** It is day in the demo whatever the hour: from 8:15 in Los Angeles to 20:45 in Madrid, in summer and in winter. Milliseconds after midnight in UTC. */
const morning = (16 * 60 + 15) * 60_000;
const evening = (18 * 60 + 45) * 60_000;

/** A clock with the machine's date (in UTC), some days off, whose hours are always those at which the widget may speak. */
export interface ShiftedClock extends Clock {
  /** How many days it is ahead of the machine's; negative when it is behind. */
  daysAhead: number;
}

/** @param machine the time to be ahead of; tests hand in a fixed one */
export function shiftedClock(machine: () => Date = () => new Date()): ShiftedClock {
  return {
    daysAhead: 0,
    now() {
      const time = machine().getTime();
      const midnight = Math.floor(time / millisecondsPerDay) * millisecondsPerDay;
      const shareOfDay = (time - midnight) / millisecondsPerDay;
      return new Date(midnight + morning + shareOfDay * (evening - morning) + this.daysAhead * millisecondsPerDay);
    },
  };
}
