import type { CivilDate } from './calendar.ts';
import { startOfDay } from './startOfDay.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
const minute = 60_000;
const minutesPerDay = 24 * 60;

/** Minutes since midnight on the clock of an IANA time zone. */
export function minutesOfDay(timeZone: string, instant: Date): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-u-nu-latn', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    formats.set(timeZone, format);
  }
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = value;
  return Number(part.hour) * 60 + Number(part.minute);
}

/** The first instant of a civil date at which the clock of the zone shows so many minutes since midnight, or more. */
export function instantAt(date: CivilDate, minutes: number, timeZone: string): Date {
  const start = startOfDay(date, timeZone).getTime();
  const guess = new Date(start + minutes * minute);
  const shown = minutesOfDay(timeZone, guess);
  if (shown === minutes) return guess;
  // The clock was put forward or back since midnight: by as much as it now shows wrong, counted the short way round.
  const off = ((shown - minutes + minutesPerDay / 2 + minutesPerDay) % minutesPerDay) - minutesPerDay / 2;
  return new Date(guess.getTime() - off * minute);
}

/** `08:00` as minutes since midnight. */
export function minutesFrom(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
