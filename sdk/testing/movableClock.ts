import type { Clock } from '../server/clock.ts';

/** A clock that stands still until it is moved. */
export interface MovableClock extends Clock {
  set(instant: Date | string): void;
  /** Moves on by so many milliseconds. */
  advance(milliseconds: number): void;
}

/** A clock for tests and demos, at the given instant (RFC 3339). */
export function movableClock(start: Date | string): MovableClock {
  let instant = new Date(start);
  return {
    now: () => new Date(instant),
    set: (to) => {
      instant = new Date(to);
    },
    advance: (milliseconds) => {
      instant = new Date(instant.getTime() + milliseconds);
    },
  };
}
