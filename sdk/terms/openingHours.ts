import { addDays, type CivilDate, weekdayOf } from './calendar.ts';
import { instantAt, minutesFrom, minutesOfDay } from './localTime.ts';
import { type Rhythm, weekdays } from './rhythm.ts';
import { todayIn } from './todayIn.ts';

/** The longest look ahead for a day on which one may speak; a playbook that leaves none in it says nothing until then. Days. */
const FARTHEST = 62;

/** Whether nothing is said on this day. */
export function isQuietDay({ quietDays }: Rhythm, date: CivilDate): boolean {
  const weekday = weekdays[weekdayOf(date)];
  return quietDays.dates.includes(date) || (weekday !== undefined && quietDays.weekdays.includes(weekday));
}

/** Whether the clock of the zone is within the rhythm's hours. */
export function isWithinHours({ hours }: Rhythm, now: Date, timeZone: string): boolean {
  const minutes = minutesOfDay(timeZone, now);
  return minutes >= minutesFrom(hours.from) && minutes < minutesFrom(hours.until);
}

/** The first instant from `at` on at which one may speak. */
export function nextOpening(rhythm: Rhythm, at: Date, timeZone: string): Date | null {
  const today = todayIn(timeZone, at);
  if (!isQuietDay(rhythm, today) && isWithinHours(rhythm, at, timeZone)) return at;
  const isStillToCome = minutesOfDay(timeZone, at) < minutesFrom(rhythm.hours.from);
  return opening(rhythm, isStillToCome ? today : addDays(today, 1), timeZone);
}

/** When one may first speak on this day or, where it is a quiet one, after it. */
export function opening(rhythm: Rhythm, from: CivilDate, timeZone: string): Date | null {
  for (let ahead = 0; ahead <= FARTHEST; ahead += 1) {
    const date = addDays(from, ahead);
    if (!isQuietDay(rhythm, date)) return instantAt(date, minutesFrom(rhythm.hours.from), timeZone);
  }
  return null;
}
