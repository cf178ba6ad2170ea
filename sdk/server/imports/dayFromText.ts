import { isCivilDate } from '../../terms/calendar.ts';
import type { CivilDate } from '../../terms/calendar.ts';
import { todayIn } from '../../terms/todayIn.ts';

/** What spreadsheets make of an empty or broken date (1899, 1900, 1904, 1970) lies before it; what is owed does not. */
const FIRST_YEAR = 2000;
const MOST_YEARS_AHEAD = 10;

/** A day, or why the text is not one. */
export type DayFromText = { ok: true; day: CivilDate } | { ok: false; reason: string };

/**
 * Reads a day: "2026-10-01", "2026/10/01", "1.10.2026" (with points the day always comes first), or an instant in UTC
 * as Stripe exports it, "2026-10-01 14:30". With slashes, day and month cannot be told apart, so that is refused.
 *
 * An instant becomes the day that it is in `timeZone`, which is the one on the invoice that the client has. Midnight
 * stands for a day without a time, and stays that day.
 */
export function dayFromText(text: string, options: { today: CivilDate; timeZone: string }): DayFromText {
  const day = dayOf(text, options.timeZone);
  const shown = `"${text.slice(0, 40)}"`;
  if (day === null) {
    return { ok: false, reason: `${shown} is not a date that can be read safely. Write it like 2026-10-01.` };
  }
  if (!isCivilDate(day)) return { ok: false, reason: `${shown} is not a day of the calendar.` };
  const year = Number(day.slice(0, 4));
  if (year < FIRST_YEAR || year > Number(options.today.slice(0, 4)) + MOST_YEARS_AHEAD) {
    const range = `before the year ${FIRST_YEAR} or more than ${MOST_YEARS_AHEAD} years ahead`;
    return { ok: false, reason: `${day} is ${range}. Check the year.` };
  }
  return { ok: true, day };
}

/**
 * Year, month and day as written, not checked against the calendar unless there is a time; null when they cannot be
 * told.
 */
function dayOf(text: string, timeZone: string): string | null {
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted !== null) {
    const [, day = '', month = '', year = ''] = dotted;
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  const yearFirst = /^(\d{4})([-/])(\d\d)\2(\d\d)(?:[ T](\d\d:\d\d)(:\d\d)?(?:\.\d+)?(?: ?(?:Z|UTC))?)?$/.exec(text);
  if (yearFirst === null) return null;
  const [, year = '', , month = '', dayOfMonth = '', time = '00:00', seconds = ':00'] = yearFirst;
  const day = `${year}-${month}-${dayOfMonth}`;
  if (time + seconds === '00:00:00' || !isCivilDate(day)) return day;
  const instant = new Date(`${day}T${time}${seconds}Z`);
  return Number.isNaN(instant.getTime()) ? null : todayIn(timeZone, instant);
}
