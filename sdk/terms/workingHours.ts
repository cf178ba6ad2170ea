import { addDays, type CivilDate, weekdayOf } from './calendar.ts';
import { instantAt, minutesFrom } from './localTime.ts';
import { type Weekday, weekdays } from './rhythm.ts';
import { todayIn } from './todayIn.ts';

/** When somebody is at work, by the clock of where they are. */
export interface WorkingHours {
  /** `HH:MM`; the same every working day, and within one day. */
  from: string;
  until: string;
  /** At least one. */
  weekdays: readonly Weekday[];
  /** IANA name. */
  timeZone: string;
}

/** How long one working day is, hours. */
export function hoursOfWorkingDay({ from, until }: Pick<WorkingHours, 'from' | 'until'>): number {
  return (minutesFrom(until) - minutesFrom(from)) / 60;
}

/**
 * The instant at which so much working time has passed since `start`. Nights, days off and whatever the clock skips do not
 * count, so what ends with a working day ends when the work does.
 * @param time milliseconds, more than zero
 */
export function addWorkingTime(hours: WorkingHours, start: Date, time: number): Date {
  if (hours.weekdays.length === 0) throw new RangeError('addWorkingTime: there is no working day in the week. Name at least one.');
  let left = time;
  for (let day = todayIn(hours.timeZone, start); ; day = addDays(day, 1)) {
    if (!isWorkingDay(hours, day)) continue;
    const opens = Math.max(start.getTime(), instantAt(day, minutesFrom(hours.from), hours.timeZone).getTime());
    const closes = instantAt(day, minutesFrom(hours.until), hours.timeZone).getTime();
    const open = Math.max(0, closes - opens);
    if (open >= left) return new Date(opens + left);
    left -= open;
  }
}

function isWorkingDay({ weekdays: worked }: WorkingHours, day: CivilDate): boolean {
  return worked.some((name) => name === weekdays[weekdayOf(day)]);
}
