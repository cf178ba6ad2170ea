import type { CivilDate } from './calendar.ts';
import { todayIn } from './todayIn.ts';

const quarterHour = 15 * 60 * 1000;

/** The first instant of a civil date in an IANA time zone. Zones lie between 12 hours behind and 14 ahead of UTC, in quarters of an hour. */
export function startOfDay(date: CivilDate, timeZone: string): Date {
  const utcMidnight = Date.parse(`${date}T00:00:00Z`);
  const at = (quarters: number): Date => new Date(utcMidnight + quarters * quarterHour);
  let before = -14 * 4 - 1;
  let reached = 12 * 4;
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (todayIn(timeZone, at(middle)) < date) before = middle;
    else reached = middle;
  }
  return at(reached);
}
