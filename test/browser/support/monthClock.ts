import type { ShiftedClock } from '../../../demo/scenes/shiftedClock.ts';
import { addDays, type CivilDate } from '../../../sdk/terms/calendar.ts';
import { instantAt, minutesFrom } from '../../../sdk/terms/localTime.ts';

const hour = 60 * 60 * 1000;

export interface MonthClock extends ShiftedClock {
  /** So many days after the first, `HH:MM` where the member lives. */
  instantOf(day: number, time: string): Date;
  /** Goes on to that time, and stops at every full hour on the way there. */
  goOn(day: number, time: string, stop: () => Promise<void>): Promise<void>;
}

/** A clock at any hour of the day and night, which stands until the test goes on. */
export function monthClock({ startsOn, timeZone }: { startsOn: CivilDate; timeZone: string }): MonthClock {
  const instantOf = (day: number, time: string): Date => instantAt(addDays(startsOn, day), minutesFrom(time), timeZone);
  let time = instantOf(0, '09:00').getTime();
  return {
    daysAhead: 0,
    now() {
      return new Date(time + this.daysAhead * 24 * hour);
    },
    instantOf,
    async goOn(day, clock, stop) {
      const until = instantOf(day, clock).getTime();
      if (until < time) throw new RangeError(`It is past ${clock} of day ${day} already.`);
      while (time < until) {
        time = Math.min(Math.floor(time / hour + 1) * hour, until);
        await stop();
      }
    },
  };
}
